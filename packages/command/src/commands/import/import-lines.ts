import { describePlace } from '@kotacerdas/core/locale';
import type { PrintedNote, PrintedQuestion } from '@kotacerdas/core/exchange';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';
import { statuses, type ToldImport } from './told.js';

/** Of a long text its beginning tells which one it is. */
const longest = 60;

/** What an import would do, sheet by sheet and item by item, with the cells that say so. */
export function importLines(
  { counts, hidden, items, notes, questions, ready, sheets }: ToldImport,
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): Line[] {
  const texts = messages.imported;
  const listName = (list: string) => describePlace(lang, [list]);
  return [
    ...sheets
      .filter(isTold)
      .flatMap(({ leftOut, missing, name, rows, topic }) =>
        wrap(
          topic === null
            ? texts.sheetUnread(name)
            : texts.sheet(name, listName(topic), rows, leftOut) +
                (missing.length === 0 ? '' : ` ${texts.missing(missing)}`),
        ),
      ),
    ...(hidden.length === 0 ? [] : wrap(texts.hidden(hidden))),
    '',
    statuses.map((status) => `${texts.statuses[status]}: ${counts[status] ?? 0}`).join(' · '),
    ...(notes.length === 0 ? [] : ['', ...notes.flatMap((note) => wrap(noteText(note), '  '))]),
    ...(questions.length === 0 ? [] : ['', { heading: texts.asked }]),
    ...questions.flatMap((question) => wrap(questionText(question), '  ')),
    ...statuses.flatMap((status): Line[] => {
      const found = items.filter((item) => item.status === status);
      return found.length === 0
        ? []
        : ['', { heading: texts.statuses[status] }, ...found.flatMap(itemLines)];
    }),
    '',
    ...wrap(ready ? texts.ready : texts.notReady),
  ];

  function itemLines({
    conflicts,
    fields,
    label,
    list,
    notes: own,
    opd,
  }: ToldImport['items'][number]) {
    return [
      ...wrap(`${listName(list)}: ${label}${opd === null ? '' : ` (${opd})`}`, '  '),
      ...fields.flatMap(({ address, after, before, column, sheet }) =>
        wrap(
          `${cell(sheet, address)} ${column[lang]}: ${before === null ? '' : `${short(before)} → `}${short(after)}`,
          '    ',
        ),
      ),
      ...conflicts.flatMap(({ base, field, ours, theirs }) =>
        wrap(texts.conflict(field[lang], short(base), short(ours), short(theirs)), '    '),
      ),
      ...own.flatMap((note) => wrap(noteText(note), '    ')),
    ];
  }

  function noteText({ address, severity, sheet, text }: PrintedNote): string {
    const place = sheet === '' ? '' : `${cell(sheet, address)} `;
    return `${severity === 'error' ? '✗' : '!'} ${place}${text}`;
  }

  function questionText({ addresses, column, original, readings, sheet }: PrintedQuestion): string {
    const cells = addresses.filter((address) => address !== '').join(', ');
    return `? ${cell(sheet, cells)} ${texts.question(column[lang], original, readings)}`;
  }

  function cell(sheet: string, address: string): string {
    return address === '' ? `[${sheet}]` : `[${sheet} ${address}]`;
  }

  function short(value: string | null): string {
    if (value === null || value === '') return texts.nothing;
    const line = value.replaceAll(/\s+/g, ' ');
    return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  }
}

/** The guide of our own workbook is read by people alone. */
const isTold = ({ own, topic }: ToldImport['sheets'][number]): boolean => topic !== null || !own;
