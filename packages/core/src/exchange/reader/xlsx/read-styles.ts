import { ReadingEnded } from '../refusal.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanXml } from '../xml/scan-xml.js';
import type { OpenPackage } from '../zip/open-package.js';
import { shownAs, type ShownAs } from './shown-as.js';

/** As many formats a spreadsheet has at most, and a few more. */
const most = 100_000;

/** What the formats of a workbook make of numbers, by the number that a cell names. */
export async function readStyles(
  parts: OpenPackage,
  part: string | undefined,
): Promise<readonly ShownAs[]> {
  const styles: ShownAs[] = [];
  if (part === undefined || !parts.has(part)) return styles;
  const made = new Map<number, ShownAs>();
  let within = '';
  const scanner = scanXml({
    open(name, attributes) {
      if (name === 'cellXfs' || name === 'numFmts') within = name;
      if (styles.length > most || made.size > most) {
        throw new ReadingEnded('file-damaged', { part });
      }
      const format = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt' && within === 'numFmts') {
        made.set(format, shownAs(format, attributeOf(attributes, 'formatCode') ?? ''));
      }
      if (name === 'xf' && within === 'cellXfs') {
        styles.push(made.get(format) ?? shownAs(format, undefined));
      }
    },
    text: () => {},
    close(name) {
      if (name === within) within = '';
    },
  });
  await parts.read(part, scanner.write);
  scanner.end();
  return styles;
}
