import { opdCodePattern } from '../../action-plan/nomenclature/patterns.js';
import { foldText } from '../../inventory/fold-text.js';
import { longestShortText } from '../schema/common.js';
import type { Masterplan } from '../types.js';
import { opdKindOf } from './opd-kind-of.js';
import { shortOpdName } from './short-opd-name.js';

/**
 * A department as a list names it.
 *
 * @example
 * const office: ListedOpd = { name: 'Dinas Kesehatan', shortName: 'Dinkes', kind: 'office' };
 */
export type ListedOpd = Pick<
  Masterplan['opds'][number],
  'name' | 'shortName' | 'kind' | 'nomenclatureCode'
>;

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
  /** Short names that the list gives to several. */
  readonly sameShortName: readonly string[];
}

/** What stands before a name, apart from it by a blank: a number, a letter or a sign. */
const bullet = /^(?:[^\p{L}\p{N}\s(]+|\(?\d+[.)]*|\(?[a-z][.)])\s+/iu;
/** A cell that is none but that. */
const bulletAlone = /^(?:[^\p{L}]*|\(?[a-z][.)])$/iu;
/** `1.Dinas Kesehatan`. */
const numbered = /^\d+[.)]+(?=\p{L})/u;
const ending = /[\s;,.]+$/u;
const headings: ReadonlySet<string> = new Set([
  ...['opd', 'perangkat daerah', 'organisasi perangkat daerah', 'skpd', 'department', 'name'],
]);
/** No department begins so: `Nama Instansi`, `No Urut`, `Daftar Perangkat Daerah`. */
const heading = /^(?:no|nomor|nama|daftar)\b/u;
/** `Dinas Kesehatan (Dinkes)`, `Dinas Kesehatan - Dinkes`: what it is called stands behind it. */
const calledBehind = /^(.+?)(?:\s*\(([^()]{2,40})\)|\s+[-–—]\s+(\p{L}{2,20}))$/u;

/**
 * Departments out of a list as it is copied from a sheet or a letter: one a line, with or without a number or a code
 * before it, and its short name in the next column or in brackets; where that is missing, the usual one or the
 * initials, and where several would have the same initials, the whole name. Headings are passed over. An empty text is
 * an empty list.
 *
 * @example
 * readOpdList('1. Dinas Kesehatan\n2. Dinas Lingkungan Hidup').opds.map(({ shortName }) => shortName);
 * // ['Dinkes', 'DLH']
 */
export function readOpdList(text: string): OpdList {
  const lines = new Map<string, OpdLine>();
  const repeated: string[] = [];
  const tooLong: string[] = [];
  for (const written of text.split(/\r\n|\r|\n/u)) {
    const line = readLine(written);
    if (line === null) continue;
    const { name, shortName } = line;
    const key = foldText(name);
    if (Math.max(name.length, shortName?.length ?? 0) > longestShortText) tooLong.push(written);
    else if (lines.has(key)) repeated.push(name);
    else lines.set(key, line);
  }
  const found = [...lines.values()];
  const initials = countOf(found.map(({ name, shortName }) => shortName ?? shortOpdName(name)));
  const opds = found.map(({ code, name, shortName }): ListedOpd => {
    const made = shortOpdName(name);
    const isOnly = initials.get(foldText(made)) === 1;
    return {
      name,
      shortName: shortName ?? (isOnly ? made : name),
      kind: opdKindOf(name),
      ...(code !== null && { nomenclatureCode: code }),
    };
  });
  const counts = countOf(opds.map(({ shortName }) => shortName));
  const same = opds.filter(({ shortName }) => (counts.get(foldText(shortName)) ?? 0) > 1);
  return { opds, repeated, tooLong, sameShortName: same.map(({ shortName }) => shortName) };
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names.map(foldText)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

interface OpdLine {
  readonly name: string;
  /** `null` where none is written. */
  readonly shortName: string | null;
  readonly code: string | null;
}

/** What a line says; `null` where it names none. */
function readLine(line: string): OpdLine | null {
  const cells = line
    .split(/[\t;]/u)
    .map((cell) => cell.replaceAll(/\s+/gu, ' ').trim())
    .filter((cell) => cell !== '');
  const code = cells.find((cell) => opdCodePattern.test(cell)) ?? null;
  const said = cells.slice(cells.findIndex((cell) => !bulletAlone.test(cell)));
  const [first = '', second = ''] =
    said.length === 0 || bulletAlone.test(said[0] ?? '') ? [] : said;
  const whole = first.replace(bullet, '').replace(numbered, '').replace(ending, '');
  const [, bare = whole, inBrackets, behindDash] = calledBehind.exec(whole) ?? [];
  const inColumn = isShortName(second, whole) ? second : null;
  const name = inColumn === null ? bare : whole;
  const folded = foldText(name);
  if (!/\p{L}/u.test(name) || headings.has(folded) || heading.test(folded)) return null;
  return { name, shortName: inColumn ?? inBrackets ?? behindDash ?? null, code };
}

/** Not an address, a telephone number or somebody's name and title. */
const isShortName = (cell: string, name: string) =>
  cell !== '' && cell.length <= Math.min(name.length, 40) && !/\d/.test(cell);
