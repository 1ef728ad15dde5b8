import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import { nomenclaturePattern } from './patterns.js';
import { trimmed, wrongFormat } from './trimmed.js';
import type { NomenclatureResult } from './types.js';

/**
 * Reads the code of a program, kegiatan or subkegiatan. Anything else is `wrong-format` with an example of the
 * right one; nothing is mended but spaces around the code, and those are reported (`surrounding-spaces`), as is the
 * older subkegiatan of two digits (`sub-activity-two-digits`, info). Whether the code exists only a list says:
 * {@link checkAgainstNomenclature}. Paths are `path`.
 *
 * @example
 * const result = parseNomenclatureCode('2.16.03.2.02.0014');
 * result.ok ? result.code.level : null; // 'sub-activity'
 * parseNomenclatureCode('2,16,03').ok; // false
 */
export function parseNomenclatureCode(found: string, path: Issue['path'] = []): NomenclatureResult {
  const { issues, text } = trimmed(found, path);
  if (!nomenclaturePattern.test(text)) {
    return { ok: false, issues: [wrongFormat(found, 'nomenclature-code', path)] };
  }
  const [affair = '', field = '', program = '', authority, activity, subActivity] = text.split('.');
  const isOld = subActivity?.length === 2;
  return {
    ok: true,
    text,
    code: {
      level:
        subActivity === undefined
          ? activity === undefined
            ? 'program'
            : 'activity'
          : 'sub-activity',
      affair,
      field,
      program,
      authority: authority === undefined ? null : authority === '1' ? '1' : '2',
      activity: activity ?? null,
      subActivity: subActivity ?? null,
      generic: affair === 'X' || field === 'XX',
    },
    issues: isOld
      ? [...issues, issueOf('info', 'sub-activity-two-digits', path, { found: text })]
      : issues,
  };
}
