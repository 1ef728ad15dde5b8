import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import { parentCode } from './parent-code.js';
import { parseNomenclatureCode } from './parse-nomenclature-code.js';

/**
 * Whether a list of codes is a whole nomenclature: every text is a code, none stands there twice
 * (`duplicate-code`), and each kegiatan's program and each subkegiatan's kegiatan is in it
 * (`nomenclature-parent-missing`, a warning). Order doesn't matter. Paths begin with `path`, then the index.
 *
 * @example
 * checkHierarchy(['2.16.03', '2.16.03.2.02', '2.16.02.2.01']).map(({ params }) => params);
 * // [{ found: '2.16.02.2.01', parent: '2.16.02' }]
 */
export function checkHierarchy(codes: readonly string[], path: Issue['path'] = []): Issue[] {
  const parsed = codes.map((code, index) => parseNomenclatureCode(code, [...path, index]));
  const known = new Set(parsed.flatMap((result) => (result.ok ? [result.text] : [])));
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
    return parent === null || known.has(parent)
      ? [...issues]
      : [
          ...issues,
          issueOf('warning', 'nomenclature-parent-missing', place, { found: text, parent }),
        ];
  });
}
