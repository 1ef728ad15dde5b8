import type { CellValue, SheetRow } from '../../reader/sheet.js';
import { parseAddress } from '../../reader/cell-address.js';
import { treeOf, type XmlElement } from './tree-of.js';

/** The parts that say what cells hold. */
export interface ReferenceParts {
  readonly sheet: string;
  readonly sharedTexts: string | undefined;
}

const childrenOf = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);

/** The spreadsheet's own escapes, and line ends as one. */
const plain = (text: string) =>
  text
    .replaceAll(/_x([\da-f]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replaceAll(/\r\n?/g, '\n');

const richText = (element: XmlElement): string =>
  element.children
    .map((child) => (child.name === 't' ? child.text : child.name === 'r' ? richText(child) : ''))
    .join('');

const within: Readonly<Record<string, readonly string[]>> = {
  worksheet: ['sheetData', 'mergeCells', 'hyperlinks', 'dimension'],
  sheetData: ['row'],
  row: ['c'],
  c: ['f', 'v', 'is'],
  is: ['t', 'r', 'rPh'],
  si: ['t', 'r', 'rPh'],
  sst: ['si'],
  r: ['t', 'rPr'],
  rPh: ['t'],
  mergeCells: ['mergeCell'],
  hyperlinks: ['hyperlink'],
};
const single = new Set(['sheetData', 'f', 'v', 'is']);

/** Whether elements stand where the format has them: of others, nobody can say what they mean. */
function isUsual(element: XmlElement): boolean {
  const allowed = within[element.name] ?? [];
  const names = element.children.map(({ name }) => name);
  return (
    names.every((name, index) => {
      const isTwice = single.has(name) && names.indexOf(name) !== index;
      const isEither = name === 'v' && names.includes('is');
      return allowed.includes(name) && !isTwice && !isEither;
    }) && element.children.every(isUsual)
  );
}

const textValue = (text: string): CellValue | null => (text === '' ? null : { kind: 'text', text });

function valueOf(cell: XmlElement, texts: readonly string[]): CellValue | null {
  const [v] = childrenOf(cell, 'v');
  const [is] = childrenOf(cell, 'is');
  const hasFormula = childrenOf(cell, 'f').length > 0;
  const written = is === undefined ? (v?.text ?? '') : richText(is);
  const uncalculated: CellValue | null = hasFormula ? { kind: 'uncalculated' } : null;
  if (v === undefined && (is === undefined || is.children.length === 0)) return uncalculated;
  switch (cell.attributes.get('t') ?? 'n') {
    case 's':
      return textValue(texts[Number(written)] ?? '');
    case 'str':
    case 'inlineStr':
      return textValue(plain(written));
    case 'b':
      return { kind: 'truth', value: /^\s*(?:1|true)\s*$/.test(written) };
    case 'e':
      return { kind: 'error', code: written.trim() };
    case 'd':
      return textValue(plain(written).slice(0, 10));
    default: {
      const number = Number(written);
      if (written.trim() === '') return uncalculated;
      return Number.isFinite(number)
        ? { kind: 'number', value: number, shownAs: 'number' }
        : { kind: 'text', text: plain(written.trim()) };
    }
  }
}

/** A sheet's rows as a full parser and the plainest of rules read them; `null` where that can't be said. */
export function referenceRows({ sharedTexts, sheet }: ReferenceParts): SheetRow[] | null {
  const tree = treeOf(sheet);
  const shared = sharedTexts === undefined ? undefined : treeOf(sharedTexts);
  if (tree?.name !== 'worksheet' || !isUsual(tree)) return null;
  if (shared === null || (shared !== undefined && (shared.name !== 'sst' || !isUsual(shared)))) {
    return null;
  }
  const texts = shared?.children.map((item) => plain(richText(item))) ?? [];
  let number = 0;
  const rows: SheetRow[] = [];
  for (const row of tree.children.flatMap((child) => childrenOf(child, 'row'))) {
    const written = row.attributes.get('r');
    number = written === undefined ? number + 1 : Number(written);
    let column = -1;
    const cells = row.children.flatMap((cell) => {
      const place = parseAddress(cell.attributes.get('r') ?? '');
      column = place?.column ?? column + 1;
      const value = valueOf(cell, texts);
      const calculated = childrenOf(cell, 'f').length > 0;
      return value === null ? [] : [{ column, value, calculated }];
    });
    const hidden = /^(?:1|true)$/.test(row.attributes.get('hidden') ?? '');
    if (cells.length > 0) rows.push({ number, hidden, cells });
  }
  return rows;
}
