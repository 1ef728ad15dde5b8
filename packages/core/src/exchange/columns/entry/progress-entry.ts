import { isRecord } from '../../../masterplan/compare/is-record.js';
import { readDate } from '../../grammar/read-date.js';
import { readPercent } from '../../grammar/read-percent.js';
import { readRupiah } from '../../grammar/read-rupiah.js';
import type { EntryForm } from './entry-form.js';
import { textOf } from './text-of.js';

/**
 * A report of progress: `2026-06-30 | 40% | Rp250000000 | Catatan`; what was spent and the note may be left out. The
 * decimal comma is Indonesia's.
 */
export const progressEntry: EntryForm = {
  print(entry) {
    if (!isRecord(entry)) return '';
    const { note, percent, reportedOn, spent } = entry;
    const parts = [textOf(reportedOn), `${percentText(percent)}%`];
    if (spent !== undefined || note !== undefined) {
      parts.push(spent === undefined ? '' : `Rp${textOf(spent)}`);
    }
    if (note !== undefined) parts.push(textOf(note));
    return parts.join(' | ');
  },
  read(line) {
    const [, day = '', share = '', , money = '', , note = ''] = shape.exec(line) ?? [];
    const reportedOn = readDate(day);
    const percent = readPercent(share, 'comma');
    const spent = readRupiah(money, 'comma');
    if (reportedOn.kind !== 'value' || percent.kind !== 'value') return null;
    if (spent.kind !== 'value' && spent.kind !== 'empty') return null;
    return {
      reportedOn: reportedOn.value,
      percent: percent.value,
      ...(spent.kind === 'value' && { spent: spent.value }),
      ...(note.trim() !== '' && { note: note.trim() }),
    };
  },
};

/** More are nobody's, and no percentage is read with them. */
const decimals = 10;

/** As it is read: with a comma, and without an exponent. */
const percentText = (percent: unknown) =>
  typeof percent === 'number'
    ? percent
        .toFixed(decimals)
        .replace(/\.?0+$/, '')
        .replace('.', ',')
    : '';

/** The note comes last, and may have bars of its own. */
const shape = /^([^|]+)\|([^|]+)(\|([^|]*)(\|(.*))?)?$/u;
