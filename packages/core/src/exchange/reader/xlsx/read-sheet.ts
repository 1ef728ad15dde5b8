import { columnOf, parseAddress } from '../cell-address.js';
import type { CellCounter } from '../count-cells.js';
import { ReadingEnded } from '../refusal.js';
import type { Cell, MergedCells, Sheet, SheetRow } from '../sheet.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanXml } from '../xml/scan-xml.js';
import type { OpenPackage } from '../zip/open-package.js';
import { readCell, type WorkbookTables } from './read-cell.js';
import { readRelations } from './read-relations.js';

export interface SheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** Reads one sheet: what has something in it, where cells are merged and where links lead. */
export async function readSheet(
  parts: OpenPackage,
  { hidden, name: sheetName, part }: SheetPlace,
  tables: WorkbookTables,
  counter: CellCounter,
): Promise<Sheet> {
  const rows: SheetRow[] = [];
  const merged: MergedCells[] = [];
  const linkIds: { cell: string; id: string }[] = [];

  let rowNumber = 0;
  let rowHidden = false;
  let cells: Cell[] = [];
  let column = -1;
  let type = 'n';
  let style = 0;
  let raw = '';
  let hasValue = false;
  let hasFormula = false;
  let isText = false;
  let isSpoken = false;

  const openRow = (attributes: string) => {
    const written = attributeOf(attributes, 'r');
    rowNumber = written === null ? rowNumber + 1 : Number(written);
    if (!Number.isInteger(rowNumber) || rowNumber < 1) throw new ReadingEnded('file-damaged');
    rowHidden = isTrue(attributeOf(attributes, 'hidden'));
    cells = [];
    column = -1;
  };
  const openCell = (attributes: string) => {
    const address = attributeOf(attributes, 'r');
    // The address may be left out: then it is the next one.
    const place = address === null ? null : parseAddress(address);
    if (address !== null && place === null) throw new ReadingEnded('file-damaged');
    column = place?.column ?? column + 1;
    type = attributeOf(attributes, 't') ?? 'n';
    style = Number(attributeOf(attributes, 's') ?? 0);
    raw = '';
    hasValue = false;
    hasFormula = false;
  };
  const closeCell = () => {
    const value = readCell({ type, style, raw, hasValue, hasFormula }, tables);
    if (value === null) return;
    counter.cell(sheetName, rowNumber, column);
    if (type !== 's' && value.kind === 'text') counter.characters(value.text.length);
    cells.push({ column, value, calculated: hasFormula });
  };

  const scanner = scanXml({
    shortcut(buffer, at) {
      usualCell.lastIndex = at;
      const match = usualCell.exec(buffer);
      if (match === null) return -1;
      // Within a row of another number, or beyond the last column: taken apart, it is refused or kept as it stands.
      if (Number(match[2]) !== rowNumber) return -1;
      const value = match[5] ?? match[6];
      column = columnOf(match[1] ?? '');
      type = match[4] ?? 'n';
      style = match[3] === undefined ? 0 : Number(match[3]);
      raw = value ?? '';
      hasValue = value !== undefined;
      hasFormula = false;
      closeCell();
      return usualCell.lastIndex;
    },
    open(name, attributes) {
      switch (name) {
        case 'c':
          openCell(attributes);
          break;
        case 'v':
          isText = true;
          hasValue = true;
          break;
        case 't':
          isText = !isSpoken;
          hasValue = true;
          break;
        case 'row':
          openRow(attributes);
          break;
        case 'f':
          hasFormula = true;
          break;
        case 'rPh':
          isSpoken = true;
          break;
        case 'mergeCell':
          counter.extra();
          merged.push(...mergedBy(attributeOf(attributes, 'ref') ?? ''));
          break;
        case 'hyperlink': {
          counter.extra();
          const cell = attributeOf(attributes, 'ref');
          const id = attributeOf(attributes, 'id');
          if (cell !== null && id !== null) linkIds.push({ cell, id });
          break;
        }
      }
    },
    text(text) {
      if (isText) raw += text;
    },
    close(name) {
      switch (name) {
        case 'v':
        case 't':
          isText = false;
          break;
        case 'c':
          closeCell();
          break;
        case 'row':
          if (cells.length > 0) rows.push({ number: rowNumber, hidden: rowHidden, cells });
          break;
        case 'rPh':
          isSpoken = false;
          break;
      }
    },
  });
  await parts.read(part, scanner.write);
  scanner.end();
  return { name: sheetName, hidden, rows, merged, links: await linksOf(parts, part, linkIds) };
}

/** A cell as nearly all are written: taken whole, which is three times as fast as tag by tag. */
const usualCell =
  /<c r="([A-Z]{1,2})(\d{1,7})"(?: s="(\d{1,5})")?(?: t="([a-zA-Z]{1,9})")?(?:\/>|>(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)<\/c>)/y;

const isTrue = (value: string | null) => value === '1' || value === 'true';

/** The corners of merged cells: none where the reference is none. */
function mergedBy(reference: string): MergedCells[] {
  const [first = '', last = first] = reference.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  return from === null || to === null ? [] : [{ from, to }];
}

async function linksOf(
  parts: OpenPackage,
  part: string,
  linkIds: readonly { cell: string; id: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (linkIds.length === 0) return new Map();
  const relations = await readRelations(parts, part);
  return new Map(
    linkIds.flatMap(({ cell, id }) => {
      const target = relations.get(id)?.target;
      return target === undefined ? [] : [[cell, target] as const];
    }),
  );
}
