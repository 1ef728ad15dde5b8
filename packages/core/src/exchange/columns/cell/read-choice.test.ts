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

/** With departments of these ids and names besides. */
function withDepartments(...others: readonly (readonly [string, string])[]): SheetColumn {
  const opd = opdColumn();
  const added = others.map(([value, name]) => ({ value, label: { id: name, en: name } }));
  return { ...opd, options: [...opd.options, ...added] };
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

  it.each(['DLH', 'D.L.H.', 'd l h', 'Dinas LH', 'Dinas L.H.'])(
    'is asked about where %s are the initials of one',
    (text) => {
      const opd = withDepartments(['lh', 'Dinas Lingkungan Hidup']);
      expect(readChoice(opd, { kind: 'text', text }, { dates, lang: 'id' })).toEqual({
        kind: 'doubtful',
        readings: ['lh'],
        about: 'spelling',
      });
    },
  );

  it('is asked about with all that its initials fit', () => {
    const opd = withDepartments(
      ['api', 'Dinas Pemadam Kebakaran'],
      ['didik', 'Dinas Pendidikan dan Kebudayaan'],
    );
    const cell = { kind: 'text', text: 'D.P.K' } as const;
    expect(readChoice(opd, cell, { dates, lang: 'id' })).toEqual({
      kind: 'doubtful',
      readings: ['api', 'didik'],
      about: 'name',
    });
    expect(readChoice({ ...opd, form: 'references' }, cell, { dates, lang: 'id' })).toEqual({
      kind: 'problem',
      code: 'not-found',
      params: {
        found: 'D.P.K',
        nearest: 'Dinas Pemadam Kebakaran; Dinas Pendidikan dan Kebudayaan',
      },
    });
  });

  it.each([' ', ': ', '-', 'a '])(
    'is not looked for from each place of many pages of %j',
    (piece) => {
      const text = `opd-izin${piece.repeat(100_000 / piece.length)}`;
      const opd = opdColumn();
      for (let row = 0; row < 1_000; row += 1) {
        readChoice(opd, { kind: 'text', text }, { dates, lang: 'id' });
      }
      const reading = readChoice(opd, { kind: 'text', text: `x${text}` }, { dates, lang: 'id' });
      expect(reading).toMatchObject({ kind: 'problem', code: 'not-found' });
    },
  );

  it('is not suggested by what is far longer than any name', () => {
    const text = 'Dinas Perijinan '.repeat(20);
    const reading = readChoice(opdColumn(), { kind: 'text', text }, { dates, lang: 'id' });
    expect(reading).toMatchObject({ kind: 'problem', code: 'not-found' });
  });
});
