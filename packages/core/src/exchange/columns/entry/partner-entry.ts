import { isRecord } from '../../../masterplan/compare/is-record.js';
import type { EntryForm } from './entry-form.js';
import { textOf } from './text-of.js';

/** For the few forms that have a colon of their own. */
const wide = ' :: ';

/** A partner: `Perguruan tinggi: Universitas Siliwangi`, its form before the first colon. */
export const partnerEntry: EntryForm = {
  print(entry) {
    if (!isRecord(entry)) return '';
    const form = textOf(entry['form']);
    const name = textOf(entry['name']);
    const isMistaken = form.includes(':') || name.includes(wide);
    return isMistaken ? `${form}${wide}${name}` : `${form}: ${name}`;
  },
  read(line) {
    const [, form, name] =
      /^(.+?) :: (.+)$/u.exec(line) ?? /^([^:]+?)\s*:\s+(.+)$/u.exec(line) ?? [];
    return form === undefined || name === undefined ? null : { form, name };
  },
};
