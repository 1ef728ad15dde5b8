export interface Utf8Decoder {
  /** The text of bytes that follow others; a character that isn't complete yet waits for the next. */
  readonly write: (bytes: Uint8Array) => string;
  /** What is left at the end. */
  readonly end: () => string;
}

/**
 * Decodes UTF-8 as it comes, as `TextDecoder` does with `stream`, but each piece by itself: so Node.js takes a third of
 * the time, and gives texts of one byte a character where they have only such.
 */
export function utf8Decoder(): Utf8Decoder {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true });
  let open = new Uint8Array();
  let isFirst = true;
  const decode = (bytes: Uint8Array): string => {
    const text = whole.decode(bytes);
    // Only a mark at the very beginning says how the text is encoded.
    const marked = isFirst && text.startsWith('\ufeff');
    isFirst &&= text === '';
    return marked ? text.slice(1) : text;
  };
  return {
    write(bytes) {
      const all = open.length === 0 ? bytes : joined(open, bytes);
      const end = all.length - openLength(all);
      open = all.slice(end);
      return decode(all.subarray(0, end));
    },
    end: () => decode(open),
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** How many bytes at the end begin a character that has more. */
function openLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    const isLater = (byte & 0xc0) === 0x80;
    if (!isLater) return lengthFrom(byte) > back ? back : 0;
  }
  return 0;
}

/** How long a character is that begins with a byte. */
function lengthFrom(byte: number): number {
  if (byte >= 0xf0) return 4;
  if (byte >= 0xe0) return 3;
  return byte >= 0xc0 ? 2 : 1;
}
