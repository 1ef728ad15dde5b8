import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import { formatNomenclatureCode } from './format-nomenclature-code.js';
import { isSameStart } from './is-under.js';
import { parseNomenclatureCode } from './parse-nomenclature-code.js';
import { parseOpdCode } from './parse-opd-code.js';

/**
 * A code with the bidang urusan filled in, or why it can't be.
 *
 * @example
 * const result: ResolvedCode = { ok: true, text: '2.16.01', field: '2.16', issues: [] };
 */
export type ResolvedCode =
  | {
      readonly ok: true;
      readonly text: string;
      /** The bidang urusan that was filled in; `null` for a code that wasn't generic. */
      readonly field: string | null;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Fills in a generic code (`X.XX.01`) with the main bidang urusan of the OPD that carries it, or the first one that
 * agrees with what the code does say. A code that isn't generic stays as it is, whatever the OPD. Refused: texts that
 * are no codes, and an OPD without a bidang urusan that fits (`generic-code-unresolved`). Paths are `path`, where the
 * generic code stands, also for what is wrong with the OPD's.
 *
 * @example
 * const result = resolveGenericCode('X.XX.01.2.05', '2.16.2.20.0.00.01.0000');
 * result.ok ? result.text : null; // '2.16.01.2.05'
 */
export function resolveGenericCode(
  found: string,
  opdCode: string,
  path: Issue['path'] = [],
): ResolvedCode {
  const parsed = parseNomenclatureCode(found, path);
  if (!parsed.ok) return parsed;
  const { code, issues, text } = parsed;
  if (!code.generic) return { ok: true, text, field: null, issues };
  const opd = parseOpdCode(opdCode, path);
  if (!opd.ok) return { ok: false, issues: [...issues, ...opd.issues] };
  const field = opd.code.fields.find((own) =>
    isSameStart([code.affair, code.field], own.split('.')),
  );
  if (field === undefined) {
    const params = { found: text, opd: opd.text };
    const unresolved = issueOf('error', 'generic-code-unresolved', path, params);
    return { ok: false, issues: [...issues, ...opd.issues, unresolved] };
  }
  const [affair = '', within = ''] = field.split('.');
  return {
    ok: true,
    text: formatNomenclatureCode({ ...code, affair, field: within }),
    field,
    issues: [...issues, ...opd.issues],
  };
}
