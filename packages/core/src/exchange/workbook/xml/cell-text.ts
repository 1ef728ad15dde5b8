/**
 * What XML 1.0 has no place for, and what readers of XML change or drop: controls, halves of surrogate pairs,
 * noncharacters, the carriage return. Spreadsheets write them as `_x000D_` (ECMA-376, part 1, 22.9.2.19), and a text
 * that looks like one of these with its underscore so.
 */
const special =
  /(?![\t\n])\p{Cc}|[\ufdd0-\ufdef\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[\da-fA-F]{4}_)/gu;

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text between tags or in an attribute. */
export const xmlText = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (mark) => marks[mark] ?? mark);

/** A text of a cell: whatever it is, a spreadsheet shows and keeps it as it is. */
export function cellText(text: string): string {
  return xmlText(
    text.replaceAll(
      special,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}
