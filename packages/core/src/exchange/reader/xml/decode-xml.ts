import { ReadingEnded } from '../refusal.js';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * XML's text without its entities. Only the five of every document and numbers are known: others would have to be
 * declared, and no spreadsheet does.
 */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(
    /&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|([a-z]+));?/gi,
    (whole, hex, decimal, name) => {
      if (!whole.endsWith(';')) throw new ReadingEnded('file-damaged');
      if (typeof name === 'string') {
        const character = Object.hasOwn(named, name) ? named[name] : undefined;
        if (character === undefined) throw new ReadingEnded('file-has-entities');
        return character;
      }
      const point = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
      if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return '\ufffd';
      return String.fromCodePoint(point);
    },
  );
}

/** How spreadsheets write what XML can't hold: `_x000D_` is a carriage return. */
const escaped = /_x([\da-f]{4})_/gi;

/** A cell's text: XML's and the spreadsheet's own escapes taken off, lines end with a line feed. */
export function decodeCellText(raw: string): string {
  return unescapeCell(decodeXml(withLineFeeds(raw)));
}

/** A text of XML without the spreadsheet's own escapes. */
export function unescapeCell(text: string): string {
  const plain = text.includes('_x')
    ? text.replaceAll(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return withLineFeeds(plain);
}

/** As XML has it, before anything is decoded: an escaped return before the end of a line is one end with it. */
const withLineFeeds = (text: string) =>
  text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
