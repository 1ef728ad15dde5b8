import {
  rpjmdFigureText,
  type PrintedRpjmdChange,
  type RpjmdQuestion,
  type RpjmdRef,
} from '@kotacerdas/core/exchange';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';
import type { ToldRpjmd } from './told-rpjmd.js';

const marks = { error: '✗', warning: '!', info: '·' } as const;

/** What an RPJMD would do to a plan, list by list, with the cells that are asked about or couldn't be read. */
export function rpjmdLines(
  { lists, notes, questions, ready, rows, rpjmd, whole }: ToldRpjmd,
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): Line[] {
  const texts = messages.rpjmd;
  return [
    texts.rows(rows),
    '',
    ...lists.map(({ added, changed, list, missing, unchanged }) =>
      texts.counts(texts.lists[list], {
        added: added.length,
        changed: changed.length,
        unchanged,
        missing: missing.length,
      }),
    ),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.flatMap(({ address, severity, sheet, text }) =>
      wrap(`${marks[severity]} ${cell(sheet, address)}${text}`, '  '),
    ),
    ...(questions.length === 0 ? [] : ['', { heading: messages.imported.asked }]),
    ...questions.flatMap((question) =>
      wrap(`? ${placeOf(question)}${texts.question(question, readingsOf(question))}`, '  '),
    ),
    ...(rpjmd.length === 0 ? [] : ['', { heading: texts.whole }]),
    ...rpjmd.flatMap((change) => wrap(fieldText(change), '  ')),
    ...lists.flatMap(({ added, changed, list }): Line[] =>
      added.length + changed.length === 0
        ? []
        : [
            '',
            { heading: texts.lists[list] },
            ...added.flatMap((ref) => wrap(`+ ${nameOf(ref)}`, '  ')),
            ...changed.flatMap(({ fields, ...ref }) => [
              ...wrap(`~ ${nameOf(ref)}`, '  '),
              ...fields.flatMap((change) => wrap(fieldText(change), '    ')),
            ]),
          ],
    ),
    '',
    ...wrap(ending()),
  ];

  function ending(): string {
    if (!ready) return texts.notReady;
    return whole ? messages.imported.ready : texts.readyInPart;
  }

  function readingsOf(question: RpjmdQuestion): readonly string[] {
    return question.kind === 'figure'
      ? question.readings.map((value) => rpjmdFigureText(lang, value))
      : [];
  }

  function fieldText({ after, before, field, indicator, year }: PrintedRpjmdChange): string {
    const about = [texts.fields[field], year, indicator === after ? null : indicator];
    const from = before === null ? '' : `${before} → `;
    const name = about.filter((part) => part !== null).join(' ');
    return `${name}: ${from}${after ?? messages.imported.nothing}`;
  }
}

const nameOf = ({ code, name }: Pick<RpjmdRef, 'code' | 'name'>): string => `${code} ${name}`;

const cell = (sheet: string, address: string): string =>
  sheet === '' ? '' : `[${[sheet, address].filter((part) => part !== '').join(' ')}] `;

const placeOf = (question: RpjmdQuestion): string =>
  'place' in question ? cell(question.place.sheet, question.place.cell ?? '') : '';
