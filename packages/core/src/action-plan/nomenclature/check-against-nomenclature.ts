import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import { parentCode } from './parent-code.js';
import { parseNomenclatureCode } from './parse-nomenclature-code.js';

/**
 * An entry of the nomenclature that a user loaded.
 *
 * @example
 * const entry: NomenclatureEntry = { code: '2.16.03', name: 'Pengelolaan Aplikasi Informatika' };
 */
export interface NomenclatureEntry {
  readonly code: string;
  readonly name: string;
}

/**
 * What the loaded list says of each code.
 *
 * @example
 * const check: NomenclatureCheck = { known: [], unknown: [], issues: [] };
 */
export interface NomenclatureCheck {
  /** Codes of the list with its name for them; `generic` when the list has them as `X.XX`. */
  readonly known: readonly {
    readonly index: number;
    readonly code: string;
    readonly name: string;
    readonly generic: boolean;
  }[];
  /** Codes that aren't in the list, with the lowest level above them that is. */
  readonly unknown: readonly {
    readonly index: number;
    readonly code: string;
    readonly nearest: NomenclatureEntry | null;
  }[];
  readonly issues: readonly Issue[];
}

/**
 * Looks codes up in a nomenclature that the user loaded: it changes every year, so none is built in. A code that
 * isn't there is a warning (`nomenclature-not-in-list`); a text that is no code is an error and in neither list. A
 * generic entry (`X.XX.01`) holds for every bidang urusan. Of an entry that the list has twice, the first counts. Paths
 * begin with `path`, then the index.
 *
 * @example
 * const check = checkAgainstNomenclature(
 *   ['2.16.01', '2.16.03.2.02'],
 *   [{ code: 'X.XX.01', name: 'Penunjang' }, { code: '2.16.03', name: 'Aplikasi Informatika' }],
 * );
 * check.known.map(({ name }) => name); // ['Penunjang']
 * check.unknown.map(({ nearest }) => nearest?.code); // ['2.16.03']
 */
export function checkAgainstNomenclature(
  codes: readonly string[],
  list: readonly NomenclatureEntry[],
  path: Issue['path'] = [],
): NomenclatureCheck {
  const entries = new Map<string, NomenclatureEntry>();
  for (const entry of list) {
    const code = entry.code.trim();
    if (!entries.has(code)) entries.set(code, entry);
  }
  const find = (code: string) => entries.get(code) ?? entries.get(genericOf(code));
  const known: NomenclatureCheck['known'][number][] = [];
  const unknown: NomenclatureCheck['unknown'][number][] = [];
  const issues: Issue[] = [];
  codes.forEach((found, index) => {
    const result = parseNomenclatureCode(found, [...path, index]);
    issues.push(...result.issues);
    if (!result.ok) return;
    const { text: code } = result;
    const entry = find(code);
    if (entry !== undefined) {
      known.push({ index, code, name: entry.name, generic: !entries.has(code) });
      return;
    }
    unknown.push({ index, code, nearest: nearestAbove(code, find) });
    issues.push(issueOf('warning', 'nomenclature-not-in-list', [...path, index], { found: code }));
  });
  return { known, unknown, issues };
}

function genericOf(code: string): string {
  return ['X', 'XX', ...code.split('.').slice(2)].join('.');
}

function nearestAbove(
  code: string,
  find: (code: string) => NomenclatureEntry | undefined,
): NomenclatureEntry | null {
  let above = parentCode(code);
  while (above !== null) {
    const entry = find(above);
    if (entry !== undefined) return entry;
    above = parentCode(above);
  }
  return null;
}
