import type { Issue } from '../../issue/issue.js';
import { opdCodePattern } from './patterns.js';
import { trimmed, wrongFormat } from './trimmed.js';
import type { OpdCodeResult } from './types.js';

/**
 * Reads the code of an OPD: three bidang urusan (`0.00` where there is no second or third), its order and its unit.
 * Anything else is `wrong-format`; spaces around the code are reported. Paths are `path`.
 *
 * @example
 * const result = parseOpdCode('5.01.5.05.0.00.01.0000');
 * result.ok ? result.code.fields : []; // ['5.01', '5.05']
 */
export function parseOpdCode(found: string, path: Issue['path'] = []): OpdCodeResult {
  const { issues, text } = trimmed(found, path);
  if (!opdCodePattern.test(text)) {
    return { ok: false, issues: [wrongFormat(found, 'opd-code', path)] };
  }
  const [a = '', b = '', c = '', d = '', e = '', f = '', order = '', unit = ''] = text.split('.');
  const fields = [`${a}.${b}`, `${c}.${d}`, `${e}.${f}`].filter((field) => field !== '0.00');
  return { ok: true, text, code: { fields, order, unit }, issues };
}
