import type { Masterplan } from '../types.js';
import { foldText } from '../../inventory/fold-text.js';
import { opdKindOf } from './opd-kind-of.js';
import { shortOpdName } from './short-opd-name.js';

/**
 * A department as a list names it.
 *
 * @example
 * const office: ListedOpd = { name: 'Dinas Kesehatan', shortName: 'Dinkes', kind: 'office' };
 */
export type ListedOpd = Pick<Masterplan['opds'][number], 'name' | 'shortName' | 'kind'>;

/**
 * What a written list of departments says.
 *
 * @example
 * const list: OpdList = readOpdList('Dinas Kesehatan');
 */
export interface OpdList {
  readonly opds: readonly ListedOpd[];
  /** Names that stand there again: each counts once. */
  readonly repeated: readonly string[];
  /** Lines that are no name, being longer than a name may be. */
  readonly tooLong: readonly string[];
}

/** As long as the name of a department may be in a plan. */
const longest = 500;
/** A number, or what stands above numbers. */
const number = /^(?:\(?\d+[.)]*|no\.?|nomor|number)$/i;
const numbered = /^\d+[.)]\s*/;
const headings: ReadonlySet<string> = new Set([
  ...['opd', 'nama opd', 'perangkat daerah', 'nama perangkat daerah', 'skpd', 'nama skpd'],
  ...['department', 'name', 'nama'],
]);
/** `Dinas Kesehatan (Dinkes)`: what it is called stands behind it. */
const calledInBrackets = /^(.+?)\s*\(([^()]{2,40})\)$/u;

/**
 * Departments out of a list as it is copied from a sheet or a letter: one a line, with or without a number before it,
 * and its short name in the next column or in brackets; where that is missing, the usual one or the initials. A heading
 * is passed over. An empty text is an empty list.
 *
 * @example
 * readOpdList('1. Dinas Kesehatan\n2. Dinas Lingkungan Hidup').opds.map(({ shortName }) => shortName);
 * // ['Dinkes', 'DLH']
 */
export function readOpdList(text: string): OpdList {
  const opds = new Map<string, ListedOpd>();
  const repeated: string[] = [];
  const tooLong: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [written = '', called = ''] = cellsOf(line);
    const [, bare = written, inBrackets = ''] = calledInBrackets.exec(written) ?? [];
    const name = called === '' ? bare : written;
    const shortName = called || inBrackets || shortOpdName(name);
    const key = foldText(name);
    if (name === '' || headings.has(key)) continue;
    if (name.length > longest || shortName.length > longest) tooLong.push(name);
    else if (opds.has(key)) repeated.push(name);
    else opds.set(key, { name, shortName, kind: opdKindOf(name) });
  }
  return { opds: [...opds.values()], repeated, tooLong };
}

/** What a line says, without its number. */
function cellsOf(line: string): string[] {
  const cells = line
    .split('\t')
    .map((cell) => cell.replaceAll(/\s+/gu, ' ').trim())
    .filter((cell) => cell !== '');
  const said = number.test(cells[0] ?? '') ? cells.slice(1) : cells;
  return said.map((cell, index) => (index === 0 ? cell.replace(numbered, '') : cell));
}
