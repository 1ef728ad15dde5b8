import { describe, expect, it, vi } from 'vitest';
import { kominfo2021 } from '../../../framework/kominfo-2021/kominfo-2021.js';
import { fullPlan } from '../../../testing/full-plan.js';
import { columnsOf } from '../columns-of.js';
import type { SheetColumn } from '../sheet-column.js';
import { readChoice } from './read-choice.js';

const dates = '1900';

function opdColumn(): SheetColumn {
  const found = columnsOf(fullPlan(), kominfo2021)
    .find(({ topic }) => topic === 'problems')
    ?.columns.find(({ key }) => key === 'opd');
  if (found === undefined) throw new Error('Problems have no OPD');
  return { ...found, options: [...found.options] };
}

describe('a choice that is none of them', () => {
  it('is looked for among their names once, however many rows say it', () => {
    const opd = opdColumn();
    // What a nearest name is the name of.
    const named = vi.spyOn(opd.options, 'find');
    for (const text of ['Dinas Perijinan', 'Dinas Perizinann', 'Dinas Perijinan']) {
      for (let row = 0; row < 100; row += 1) {
        expect(readChoice(opd, { kind: 'text', text }, { dates, lang: 'id' })).toEqual({
          kind: 'doubtful',
          readings: ['opd-izin'],
          about: 'spelling',
        });
      }
    }
    expect(named).toHaveBeenCalledTimes(2);
  });

  it('is not suggested by what is far longer than any name', () => {
    const text = 'Dinas Perijinan '.repeat(20);
    const reading = readChoice(opdColumn(), { kind: 'text', text }, { dates, lang: 'id' });
    expect(reading).toMatchObject({ kind: 'problem', code: 'not-found' });
  });
});
