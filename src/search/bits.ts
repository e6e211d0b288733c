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
  const one = (): number => {
    if (bit >= end) throw new RangeError('search index: a list of articles is cut off')
    const found = ((bytes[bit >> 3] as number) >> (7 - (bit & 7))) & 1
    bit++
    return found
  }
  return {
    read: (count) => {
      let value = 0
      for (let at = 0; at < count; at++) value = value * 2 + one()
      return value
    },
    readUnary: () => {
      let value = 0
      while (one() === 1) value++
      return value
    },
  }
}
