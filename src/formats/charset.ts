/** Bytes as text of a charset, each character placed where its bytes are written. */

import type {Decoder} from './decoded.ts'

const WESTERN = /^(?:windows-1252|cp1252|iso-8859-1|latin1)$/i
/** Charsets whose characters are of several bytes, UTF-8 aside. */
const WIDE = /^(?:utf-?16|utf-?32|iso-2022|shift_?jis|sjis|euc-|gb|big5|ks_c)/i

/** Whether ASCII bytes may be part of other characters. */
export function isWide(charset: string): boolean {
  return WIDE.test(charset)
}

/** Adds the text of bytes to `out`. @param starts - where each byte is written, with `ends`. */
export function addBytes(out: Decoder, bytes: readonly number[], starts: readonly number[], ends: readonly number[], charset: string): void {
  const western = WESTERN.test(charset)
  const other = western || /^(?:utf-?8|us-ascii|ascii)$/i.test(charset) ? undefined : named(charset)
  const wide = isWide(charset)
  for (let i = 0, from = 0; i < bytes.length; ) {
    const size = other || western ? 1 : sizeAt(bytes, i)
    const piece = bytes.slice(i, i + size)
    const text = other ? other.decode(Uint8Array.from(piece), {stream: wide}) : size > 1 ? UTF8.decode(Uint8Array.from(piece)) : windows1252(piece[0] ?? 0)
    i += size
    // A character is out with its last byte.
    if (text === '' && wide) continue
    out.add(text, starts[from] ?? 0, ends[i - 1] ?? 0)
    from = i
  }
}

const UTF8 = new TextDecoder()

/** A decoder for a charset; nothing where nobody knows it: that is most often UTF-8 by another name. */
function named(charset: string) {
  try {
    return new TextDecoder(charset)
  } catch {
    return undefined
  }
}

/** How many bytes the character at `i` has in UTF-8; 1 where it is none, which is most often windows-1252 under a wrong name. */
function sizeAt(bytes: readonly number[], i: number): number {
  const first = bytes[i] ?? 0
  const size = first < 0xc2 || first > 0xf4 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  for (let k = 1; k < size; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 1
  return size
}

/** What windows-1252 has where Latin-1 has controls; some decoders give the controls. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? (WINDOWS[byte - 0x80] ?? '') : String.fromCharCode(byte)
}
