import type { CellCounter } from '../count-cells.js';
import type { CellValue } from '../sheet.js';
import { decodeCellText } from '../xml/decode-xml.js';
import { scanXml } from '../xml/scan-xml.js';
import type { OpenPackage } from '../zip/open-package.js';
import { textOf } from './read-cell.js';
import { textStart } from './text-start.js';

/** A text as nearly all are written: of one piece, and taken at once. */
const begin = '<si>';
const end = '</t></si>';

/** The texts that cells share, by the number that a cell names: no more of them than a workbook may have cells. */
export async function readSharedTexts(
  parts: OpenPackage,
  part: string | undefined,
  counter: CellCounter,
): Promise<readonly (CellValue | null)[]> {
  const texts: (CellValue | null)[] = [];
  if (part === undefined || !parts.has(part)) return texts;
  let current = '';
  let isText = false;
  // How an East Asian word is spoken is no part of it.
  let isSpoken = false;
  const add = (raw: string) => {
    counter.characters(raw.length);
    counter.sharedText();
    texts.push(textOf(decodeCellText(raw)));
  };
  const scanner = scanXml({
    shortcut(buffer, at) {
      if (!buffer.startsWith(begin, at)) return -1;
      const start = textStart(buffer, at + begin.length);
      const until = start === -1 ? -1 : buffer.indexOf('<', start);
      if (until === -1 || !buffer.startsWith(end, until)) return -1;
      add(buffer.slice(start, until));
      return until + end.length;
    },
    open(name) {
      if (name === 't') isText = !isSpoken;
      else if (name === 'rPh') isSpoken = true;
    },
    text(raw) {
      if (isText) current = counter.grown(current, raw);
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
      else if (name === 'si') {
        add(current);
        current = '';
      }
    },
  });
  await parts.read(part, scanner.write);
  scanner.end();
  return texts;
}
