import { strToU8 } from 'fflate';

/** A part of a zipped file as its table of contents tells of it, true or not. */
export interface ZipPart {
  readonly name: string;
  /** As they stand in the file. */
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  /** 1 where it is encrypted. */
  readonly flags?: number;
}

const numbers = (...pairs: readonly (readonly [bytes: 2 | 4, value: number])[]) =>
  Uint8Array.from(
    pairs.flatMap(([bytes, value]) =>
      Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256),
    ),
  );

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A zipped file of parts just as they are given (APPNOTE 4.3), which no library would write. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const files: Uint8Array[] = [];
  const table: Uint8Array[] = [];
  let offset = 0;
  for (const { crc, flags = 0, method, name, packed, size } of parts) {
    const title = strToU8(name);
    const facts = numbers(
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0],
      [4, crc],
      [4, packed.length],
      [4, size],
      [2, title.length],
      [2, 0],
    );
    const file = joined([numbers([4, 0x04034b50]), facts, title, packed]);
    files.push(file);
    table.push(
      joined([
        numbers([4, 0x02014b50], [2, 20]),
        facts,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        title,
      ]),
    );
    offset += file.length;
  }
  const contents = joined(table);
  const end = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, parts.length],
    [2, parts.length],
    [4, contents.length],
    [4, offset],
    [2, 0],
  );
  return joined([...files, contents, end]);
}
