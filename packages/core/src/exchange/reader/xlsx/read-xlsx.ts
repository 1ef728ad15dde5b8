import type { DateSystem } from '../../grammar/serial-day.js';
import type { CellCounter } from '../count-cells.js';
import type { ReaderLimits } from '../limits.js';
import { ReadingEnded } from '../refusal.js';
import type { Sheet, Workbook } from '../sheet.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanXml } from '../xml/scan-xml.js';
import { openPackage, type OpenPackage } from '../zip/open-package.js';
import { readRelations } from './read-relations.js';
import { readSharedTexts } from './read-shared-texts.js';
import { readSheet, type SheetPlace } from './read-sheet.js';
import { readStyles } from './read-styles.js';

/**
 * Reads a zipped workbook of Excel, LibreOffice or Google (ECMA-376): the sheets in their order, hidden ones too.
 *
 * @throws ReadingEnded where it is no such workbook, damaged, or beyond the limits
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: ReaderLimits,
  counter: CellCounter,
): Promise<Workbook> {
  const parts = await openPackage(bytes, limits, counter.time);
  const main = await findWorkbook(parts);
  const relations = await readRelations(parts, main);
  const { count, dates, places } = await readPlaces(parts, main, relations, limits.sheets);
  if (count > limits.sheets) {
    throw new ReadingEnded('too-many-sheets', { count, limit: limits.sheets });
  }
  const partOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.target;
  const tables = {
    texts: await readSharedTexts(parts, partOf('sharedStrings'), counter),
    styles: await readStyles(parts, partOf('styles')),
  };
  const sheets: Sheet[] = [];
  for (const place of places) sheets.push(await readSheet(parts, place, tables, counter));
  return { sheets, dates };
}

/** The part that lists the sheets; what else a zipped file may be is told apart. */
async function findWorkbook(parts: OpenPackage): Promise<string> {
  const relations = await readRelations(parts, '');
  const main = [...relations.values()].find(({ type }) => type === 'officeDocument')?.target;
  if (main !== undefined && /\.xml$/i.test(main) && /workbook/i.test(main)) return main;
  if (parts.has('word/document.xml') || parts.has('ppt/presentation.xml')) {
    throw new ReadingEnded('file-is-document');
  }
  if (parts.has('content.xml') && parts.has('META-INF/manifest.xml')) {
    throw new ReadingEnded('file-is-ods');
  }
  throw new ReadingEnded(parts.names.length === 0 ? 'file-damaged' : 'file-is-unknown');
}

async function readPlaces(
  parts: OpenPackage,
  main: string,
  relations: ReadonlyMap<string, { type: string; target: string }>,
  limit: number,
): Promise<{ places: SheetPlace[]; count: number; dates: DateSystem }> {
  const places: SheetPlace[] = [];
  let count = 0;
  let dates: DateSystem = '1900';
  const scanner = scanXml({
    open(name, attributes) {
      if (name === 'workbookPr') {
        const counted = attributeOf(attributes, 'date1904');
        if (counted === '1' || counted === 'true') dates = '1904';
      }
      if (name !== 'sheet') return;
      const relation = relations.get(attributeOf(attributes, 'id') ?? '');
      // Charts and macros have sheets of their own, with no cells.
      if (relation?.type !== 'worksheet') return;
      count += 1;
      if (count > limit) return;
      places.push({
        name: attributeOf(attributes, 'name') ?? '',
        hidden: (attributeOf(attributes, 'state') ?? 'visible') !== 'visible',
        part: relation.target,
      });
    },
    text: () => {},
    close: () => {},
  });
  await parts.read(main, scanner.write);
  scanner.end();
  return { places, count, dates };
}
