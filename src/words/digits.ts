import type { Digits } from './manner.ts'

const zeros: Readonly<Record<Digits, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 }

/**
 * A phrase with its numbers in other digits, thousands apart by the sign that goes with them. What is isolated in it,
 * names and what a reader typed, stays as it is. `inDigits('18,822 خبرًا', 'arab') === '١٨٬٨٢٢ خبرًا'`
 */
export function inDigits(phrase: string, digits: Digits): string {
  if (digits === 'latn') return phrase
  let depth = 0
  return phrase.replace(/[\u2066-\u2069]|\d+(?:,\d{3})*/g, (found) => {
    if (found >= '\u2066') depth = Math.max(depth + (found === '\u2069' ? -1 : 1), 0)
    return depth > 0 || found >= '\u2066' ? found : written(found, zeros[digits])
  })
}

function written(number: string, zero: number): string {
  return number.replaceAll(',', '٬').replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
}
