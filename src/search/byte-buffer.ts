/** Bytes put one after another. */
export type ByteWriter = {
  readonly length: () => number
  readonly number: (value: number) => void
  readonly bytes: (bytes: Uint8Array) => void
  readonly finish: () => Uint8Array
}

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024)
  let length = 0
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return
    const longer = new Uint8Array(Math.max(buffer.length * 2, length + more))
    longer.set(buffer)
    buffer = longer
  }
  return {
    length: () => length,
    number: (value) => {
      reserve(5)
      let rest = value
      while (rest > 127) {
        buffer[length++] = (rest & 127) | 128
        rest >>>= 7
      }
      buffer[length++] = rest
    },
    bytes: (bytes) => {
      reserve(bytes.length)
      buffer.set(bytes, length)
      length += bytes.length
    },
    finish: () => buffer.slice(0, length),
  }
}

/** Reads what a byte writer wrote. Errors: RangeError past the end. */
export type ByteReader = {
  readonly isAtEnd: () => boolean
  readonly number: () => number
  readonly bytes: (count: number) => Uint8Array
}

export function byteReader(buffer: Uint8Array): ByteReader {
  let at = 0
  return {
    isAtEnd: () => at >= buffer.length,
    number: () => {
      let value = 0
      for (let shift = 0; shift <= 28; shift += 7) {
        const byte = buffer[at++]
        if (byte === undefined) throw cutOff()
        value += (byte & 127) * 2 ** shift
        if (byte < 128) return value
      }
      throw new RangeError('search index: a number is too long')
    },
    bytes: (count) => {
      if (at + count > buffer.length) throw cutOff()
      at += count
      return buffer.subarray(at - count, at)
    },
  }
}

const cutOff = () => new RangeError('search index: a file is cut off')
