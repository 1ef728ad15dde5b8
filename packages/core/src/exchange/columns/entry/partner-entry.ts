import { isRecord } from '../../../masterplan/compare/is-record.js';
import type { EntryForm } from './entry-form.js';
import { textOf } from './text-of.js';

const colons = /:+/gu;
/** Two colons or more, apart from all else. */
const wide = /(?<= ):{2,}(?= )/gu;

const longestOf = (found: readonly string[]) =>
  found.reduce((longest, { length }) => Math.max(longest, length), 0);

/**
 * A partner: `Perguruan tinggi: Universitas Siliwangi`, its form before the first colon. Where form or name have colons
 * of their own, more of them part the two than stand together elsewhere: `Skema 1:2 :: Bank Daerah`.
 */
export const partnerEntry: EntryForm = {
  print(entry) {
    if (!isRecord(entry)) return '';
    const form = textOf(entry['form']);
    const name = textOf(entry['name']);
    const inForm = longestOf(form.match(colons) ?? []);
    const inName = longestOf(name.match(colons) ?? []);
    if (inForm === 0 && inName < 2) return `${form}: ${name}`;
    return `${form} ${':'.repeat(Math.max(inForm, inName, 1) + 1)} ${name}`;
  },
  read(line) {
    const found = [...line.matchAll(wide)];
    const most = longestOf(found.map(([sign]) => sign));
    const sign = found.find(([{ length }]) => length === most);
    if (sign !== undefined) {
      const parted = partedAt(line, sign.index, most);
      if (parted !== null) return parted;
    }
    const first = line.indexOf(':');
    return first === -1 || !/\s/u.test(line.charAt(first + 1)) ? null : partedAt(line, first, 1);
  },
};

function partedAt(line: string, at: number, length: number) {
  const form = line.slice(0, at).trim();
  const name = line.slice(at + length).trim();
  return form === '' || name === '' ? null : { form, name };
}
