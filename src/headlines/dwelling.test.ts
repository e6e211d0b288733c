import { describe, expect, it } from 'vitest'
import { type Over, stepInCard, turnOf } from './dwelling.ts'

const nowhere: Over<string> = {
  mark: undefined,
  isInCard: false,
  shown: undefined,
  awaited: undefined,
  settled: undefined,
  isLeaving: false,
  holdsFocus: false,
}

describe('a moving pointer', () => {
  it.each([
    ['over nothing waits for nothing', {}, 'go on'],
    ['over a mark waits for its card', { mark: 'a' }, 'show'],
    ['over the mark it waits for lets it come', { mark: 'a', awaited: 'a' }, 'go on'],
    ['over another mark waits for that one', { mark: 'b', awaited: 'a' }, 'show'],
    ['off a mark before its card came stops waiting', { awaited: 'a' }, 'stop'],
    ['over a mark just clicked asks for nothing', { mark: 'a', settled: 'a' }, 'go on'],
    ['over the mark of the card keeps it', { mark: 'a', shown: 'a', isLeaving: true }, 'stop'],
    ['in the card keeps it', { isInCard: true, shown: 'a', isLeaving: true }, 'stop'],
    ['off both lets the card go after a while', { shown: 'a' }, 'leave'],
    ['farther off does not put that off', { shown: 'a', isLeaving: true }, 'go on'],
    ['off both leaves a card that has the focus', { shown: 'a', holdsFocus: true }, 'go on'],
    ['over another mark than that of the card waits for the other', { mark: 'b', shown: 'a' }, 'show'],
    ['off another mark lets the card go', { shown: 'a', awaited: 'b' }, 'leave'],
    ['off another mark keeps a card in focus', { shown: 'a', awaited: 'b', holdsFocus: true }, 'stop'],
  ] as const)('%s', (_, found, turn) => {
    expect(turnOf({ ...nowhere, ...found })).toBe(turn)
  })
})

describe('the Tab key', () => {
  it.each([
    ['goes from the mark into the card', -1, false, 0],
    ['goes from link to link', 0, false, 1],
    ['goes back from link to link', 1, true, 0],
    ['goes back from the first link to the mark', 0, true, 'mark'],
    ['goes on from the last link', 1, false, 'on'],
    ['goes back from the mark through the page', -1, true, 'on'],
  ] as const)('%s', (_, here, isBack, to) => {
    expect(stepInCard(here, 2, isBack)).toBe(to)
  })
})
