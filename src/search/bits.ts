/** Bits put one after another into bytes, the highest of a byte first. */
export type BitWriter = {
  /** Writes the lowest `count` bits of a number, at most 30. */
  readonly write: (value: number, count: number) => void
  /** So many ones and a zero. */
  readonly writeUnary: (value: number) => void
  /** What was written, the last byte filled with zeros. */
  readonly bytes: () => Uint8Array
}

export function bitWriter(): BitWriter {
  let buffer = new Uint8Array(64)
  let bits = 0
  const one = (bit: number) => {
    if (bits >> 3 === buffer.length) {
      const longer = new Uint8Array(buffer.length * 2)
      longer.set(buffer)
      buffer = longer
    }
    if (bit) buffer[bits >> 3] = (buffer[bits >> 3] as number) | (128 >> (bits & 7))
    bits++
  }
  return {
    write: (value, count) => {
      for (let at = count - 1; at >= 0; at--) one((value >>> at) & 1)
    },
    writeUnary: (value) => {
      for (let at = 0; at < value; at++) one(1)
      one(0)
    },
    bytes: () => buffer.slice(0, (bits + 7) >> 3),
  }
}

/** Reads what a bit writer wrote. Errors: RangeError past the end. */
export type BitReader = {
  readonly read: (count: number) => number
  readonly readUnary: () => number
}

export function bitReader(bytes: Uint8Array): BitReader {
  let bit = 0
  const end = bytes.length * 8
  /** The next bits, the first one highest: at least 25 of them, then zeros. */
  const next = (): number => {
    const at = bit >> 3
    const four =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)
    return four << (bit & 7)
  }
  const passed = (count: number) => {
    bit += count
    if (bit > end) throw new RangeError('search index: a list of articles is cut off')
  }
  const read = (count: number): number => {
    if (count === 0) return 0
    if (count > widest) return read(count - widest) * 2 ** widest + read(widest)
    const value = next() >>> (32 - count)
    passed(count)
    return value
  }
  const readUnary = (): number => {
    let value = 0
    for (;;) {
      const ones = Math.clz32(~next())
      if (ones < widest) {
        passed(ones + 1)
        return value + ones
      }
      passed(widest)
      value += widest
    }
  }
  return { read, readUnary }
}

/** So many bits are at hand wherever a byte begins. */
const widest = 24
