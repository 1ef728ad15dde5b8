import { parseAddress } from '../cell-address.js';
import type { CellCounter } from '../count-cells.js';
import { ReadingEnded } from '../refusal.js';
import type { Cell, MergedCells, Sheet, SheetRow } from '../sheet.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanXml } from '../xml/scan-xml.js';
import type { OpenPackage } from '../zip/open-package.js';
import { readCell, type RawCell, type WorkbookTables } from './read-cell.js';
import { readRelations } from './read-relations.js';
import { takeUsualCell } from './usual-cell.js';

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

  const cell: RawCell = {
    row: 0,
    column: -1,
    type: 'n',
    style: 0,
    raw: '',
    hasValue: false,
    hasFormula: false,
  };
  let rowHidden = false;
  let cells: Cell[] = [];
  let isText = false;
  let isSpoken = false;

  const openRow = (attributes: string) => {
    const written = attributeOf(attributes, 'r');
    cell.row = written === null ? cell.row + 1 : Number(written);
    if (!Number.isInteger(cell.row) || cell.row < 1) throw new ReadingEnded('file-damaged');
    rowHidden = isTrue(attributeOf(attributes, 'hidden'));
    cells = [];
    cell.column = -1;
  };
  const openCell = (attributes: string) => {
    const address = attributeOf(attributes, 'r');
    // The address may be left out: then it is the next one.
    const place = address === null ? null : parseAddress(address);
    if (address !== null && place === null) throw new ReadingEnded('file-damaged');
    cell.column = place?.column ?? cell.column + 1;
    cell.type = attributeOf(attributes, 't') ?? 'n';
    cell.style = Number(attributeOf(attributes, 's') ?? 0);
    cell.raw = '';
    cell.hasValue = false;
    cell.hasFormula = false;
  };
  const closeCell = () => {
    const value = readCell(cell, tables);
    if (value === null) return;
    const { column, hasFormula, row, type } = cell;
    counter.cell(sheetName, row, column);
    if (value.kind === 'text') {
      counter.shown(value.text.length);
      if (type !== 's') counter.characters(value.text.length);
    }
    cells.push({ column, value, calculated: hasFormula });
  };

  const scanner = scanXml({
    shortcut(buffer, at) {
      const after = takeUsualCell(buffer, at, cell.row, cell);
      if (after !== -1) closeCell();
      return after;
    },
    open(name, attributes) {
      switch (name) {
        case 'c':
          openCell(attributes);
          break;
        case 'v':
          isText = true;
          cell.hasValue = true;
          break;
        case 't':
          isText = !isSpoken;
          cell.hasValue = true;
          break;
        case 'row':
          openRow(attributes);
          break;
        case 'f':
          cell.hasFormula = true;
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
          const address = attributeOf(attributes, 'ref');
          const id = attributeOf(attributes, 'id');
          if (address !== null && id !== null) linkIds.push({ cell: address, id });
          break;
        }
      }
    },
    text(text) {
      if (isText) cell.raw = counter.grown(cell.raw, text);
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
          if (cells.length > 0) rows.push({ number: cell.row, hidden: rowHidden, cells });
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
