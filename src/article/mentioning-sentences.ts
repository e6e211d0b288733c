import { withoutOverlaps } from '../entity/segments.ts'
import type { Direction } from '../text/direction.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { type Span, widenToWords } from '../text/words.ts'
import type { Article, Text } from './article.ts'
import { textsOfBlock } from './texts.ts'

/** A sentence of an article that mentions an entity, with the mentions of that entity alone. */
export type MentioningSentence = Text & { readonly lang: string; readonly dir: Direction }

/** Units: UTF-16 code units. A longer sentence is shortened around the first mention in it. */
const longestSentence = 360
const beforeMention = 140

/**
 * The sentences of an article's text that mention an entity, in reading order. The headline and the line over it
 * are not among them: whoever lists sentences has those already.
 */
export function sentencesMentioning(article: Article, entity: string): readonly MentioningSentence[] {
  const { lang, dir, figure, body } = article
  const own = { lang, dir }
  const captions = figure?.caption ? [{ ...figure.caption, ...own }] : []
  const blocks = body.flatMap((block) =>
    textsOfBlock(block).map((text) => ({ ...text, lang: block.lang ?? lang, dir: block.dir ?? dir })),
  )
  return [...captions, ...blocks].flatMap((part) =>
    sentencesOf(part, entity).map((text) => ({ ...text, lang: part.lang, dir: part.dir })),
  )
}

function sentencesOf({ text, mentions }: Text, entity: string): readonly Text[] {
  const own = withoutOverlaps(mentions.filter((mention) => mention.entity === entity))
  if (own.length === 0) return []
  const sentences: Text[] = []
  let next = 0
  for (const span of sentenceSpans(text)) {
    const first = own[next]
    // A mention that reaches over a sentence's end belongs to the sentence it begins in, made as long as it.
    if (!first || first.start >= span.end) continue
    let end = span.end
    while ((own[next]?.start ?? text.length) < span.end) end = Math.max(end, own[next++]?.end ?? 0)
    const sentence = { start: span.start, end }
    sentences.push(cutOut({ text, mentions: own }, sentence, shortened(text, sentence, first)))
  }
  return sentences
}

/** The part of a sentence around a mention, cut between words. */
function shortened(text: string, sentence: Span, mention: Span): Span {
  if (sentence.end - sentence.start <= longestSentence) return sentence
  const words = widenToWords(text, mention)
  const start = Math.max(sentence.start, words.start - beforeMention)
  const end = Math.min(sentence.end, start + longestSentence)
  return {
    start: start === sentence.start ? start : Math.min(afterSpace(text, start), words.start),
    end: end === sentence.end ? end : Math.max(beforeSpace(text, end), words.end),
  }
}

function afterSpace(text: string, offset: number): number {
  const space = text.slice(offset).search(/\s/)
  return space < 0 ? text.length : offset + space + 1
}

function beforeSpace(text: string, offset: number): number {
  let end = offset
  while (end > 0 && !/\s/.test(text.charAt(end))) end--
  return end
}

/** A part of a text as a text of its own, with dots where it leaves something of its sentence out. */
function cutOut({ text, mentions }: Text, sentence: Span, { start, end }: Span): Text {
  const before = start > sentence.start ? '… ' : ''
  const after = end < sentence.end ? ' …' : ''
  const shift = before.length - start
  return {
    text: before + text.slice(start, end) + after,
    mentions: mentions
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift })),
  }
}
