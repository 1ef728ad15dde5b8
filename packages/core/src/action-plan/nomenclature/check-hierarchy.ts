import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import { parentCode } from './parent-code.js';
import { parseNomenclatureCode } from './parse-nomenclature-code.js';

/**
 * Whether a list of codes is a whole nomenclature: every text is a code, none stands there twice
 * (`duplicate-code`), and each kegiatan's program and each subkegiatan's kegiatan is in it
 * (`nomenclature-parent-missing`, a warning). As in {@link isUnder}, `X` and `XX` stand for any urusan and bidang
 * urusan, on either side: `2.16.01` is a parent of `X.XX.01.2.06`. Order doesn't matter. Paths begin with `path`, then the index.
 *
 * @example
 * checkHierarchy(['2.16.03', '2.16.03.2.02', '2.16.02.2.01']).map(({ params }) => params);
 * // [{ found: '2.16.02.2.01', parent: '2.16.02' }]
 */
export function checkHierarchy(codes: readonly string[], path: Issue['path'] = []): Issue[] {
  const parsed = codes.map((code, index) => parseNomenclatureCode(code, [...path, index]));
  const known = new Set(parsed.flatMap((result) => (result.ok ? formsOf(result.text) : [])));
  const seen = new Set<string>();
  return parsed.flatMap((result, index) => {
    if (!result.ok) return [...result.issues];
    const { issues, text } = result;
    const place = [...path, index];
    if (seen.has(text)) {
      return [...issues, issueOf('error', 'duplicate-code', place, { found: text })];
    }
    seen.add(text);
    const parent = parentCode(text);
    return parent === null || wantedForms(parent).some((form) => known.has(form))
      ? [...issues]
      : [
          ...issues,
          issueOf('warning', 'nomenclature-parent-missing', place, { found: text, parent }),
        ];
  });
}

/** A code by what it says and, for any code that leaves its urusan or bidang urusan open, without them. */
function formsOf(code: string): string[] {
  const [area = '', field = '', ...rest] = code.split('.');
  return combine([area, any], [field, any], rest);
}

/** The forms of which a code has one if it agrees with this one: each part is the same, or generic on a side. */
function wantedForms(code: string): string[] {
  const [area = '', field = '', ...rest] = code.split('.');
  return combine(area === 'X' ? [any] : [area, 'X'], field === 'XX' ? [any] : [field, 'XX'], rest);
}

const any = '*';

function combine(
  areas: readonly string[],
  fields: readonly string[],
  rest: readonly string[],
): string[] {
  return areas.flatMap((area) => fields.map((field) => [area, field, ...rest].join('.')));
}
