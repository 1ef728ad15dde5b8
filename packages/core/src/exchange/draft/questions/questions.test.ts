import { describe, expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../../framework/kominfo-2021/kominfo-2021.js';
import { parsed } from '../../../testing/plans.js';
import { sheetOf, workbookOf, type Written } from '../../match/testing/sheet-of.js';
import type { Workbook } from '../../reader/sheet.js';
import { findSources, type FindSourcesOptions } from '../../sources/find-sources.js';
import { draftImport } from '../draft-import.js';
import { printImport } from '../print/print-import.js';
import { richPlan } from '../testing/rich-plan.js';
import type { ImportAnswers } from '../types.js';
import { groupQuestions } from './group-questions.js';

const rich = richPlan();
const [one, ...others] = rich.opds;
if (one === undefined) throw new Error('The plan has no department');
/** Two departments that are both called Dinkes. */
const plan = parsed({
  ...rich,
  opds: [
    one,
    ...others,
    { ...one, id: 'opd-sehat', code: 'OPD-91', name: 'Dinas Kesehatan', shortName: 'Dinkes' },
    { ...one, id: 'opd-pangan', code: 'OPD-92', name: 'Dinas Pangan', shortName: 'DINKES' },
  ],
});

const listOf = (opds: readonly Written[], sheet = 'Masalah') =>
  workbookOf(
    sheetOf(sheet, [
      ['Permasalahan', 'Perangkat daerah', 'Dimensi'],
      ...opds.map((opd, at) => [`Masalah ${at}`, opd, 'Smart Living']),
    ]),
  );

function draftOf(
  file: Workbook,
  answers: ImportAnswers = {},
  options: Partial<FindSourcesOptions> = {},
) {
  const { sources } = findSources(file, plan, { framework, ...options });
  const draft = draftImport(file, plan, { framework, lang: 'id', sources, answers });
  const printer = printImport(draft, plan, { framework, lang: 'id' });
  return {
    opds: draft.rows.map(({ record }) => record['opdId']),
    questions: groupQuestions(draft.questions).map(printer.question),
    open: draft.questions
      .filter(({ answer }) => answer === undefined)
      .map(({ address }) => address),
    issues: draft.rows.flatMap(({ issues }) => issues.map(({ code }) => code)),
  };
}

const typo = 'Dinas Perijinan';

describe('cells that say the same', () => {
  const file = listOf([typo, 'DPMPTSP', typo, ` ${typo}  `, 'Dinas Komimfo']);

  it('ask one question together, and one answer holds for them', () => {
    const { questions } = draftOf(file);
    expect(questions).toMatchObject([
      { original: typo, addresses: ['B2', 'B4', 'B5'], about: 'spelling' },
      { original: 'Dinas Komimfo', addresses: ['B6'] },
    ]);
    const answers = Object.fromEntries(questions.map(({ id }) => [id, 0]));
    const answered = draftOf(file, { questions: answers });
    expect(answered.opds).toEqual(['opd-izin', 'opd-izin', 'opd-izin', 'opd-izin', 'opd-kominfo']);
    expect(answered).toMatchObject({ questions, open: [], issues: [] });
  });

  it('name a merged cell once, for however many rows it holds', () => {
    const merged = workbookOf(
      sheetOf(
        'Masalah',
        [
          ['Permasalahan', 'Perangkat daerah', 'Dimensi'],
          ['Masalah 1', typo, 'Smart Living'],
          ['Masalah 2', null, 'Smart Living'],
          ['Masalah 3', null, 'Smart Living'],
          ['Masalah 4', typo, 'Smart Living'],
        ],
        { merged: ['B2:B4'] },
      ),
    );
    const { questions } = draftOf(merged);
    expect(questions.map(({ addresses }) => addresses)).toEqual([['B2', 'B5']]);
    const answers = Object.fromEntries(questions.map(({ id }) => [id, 0]));
    expect(draftOf(merged, { questions: answers }).opds).toEqual(Array(4).fill('opd-izin'));
  });

  it('may be answered one apart, before or after the others', () => {
    const ambiguous = listOf(['Dinkes', 'dinkes', 'Dinkes']);
    const [question] = draftOf(ambiguous).questions;
    const apart = { 'Masalah!B3': 1 };
    const id = question?.id ?? '';
    expect(draftOf(ambiguous, { cells: apart })).toMatchObject({
      opds: [undefined, 'opd-pangan', undefined],
      questions: [{ id, addresses: ['B2', 'B3', 'B4'] }],
      open: ['B2', 'B4'],
    });
    expect(draftOf(ambiguous, { cells: apart, questions: { [id]: 0 } }).opds).toEqual([
      'opd-sehat',
      'opd-pangan',
      'opd-sehat',
    ]);
  });

  it('ask the same again when they stand elsewhere, and another question on another sheet', () => {
    const [before] = draftOf(file).questions;
    const moved = draftOf(listOf(['DPMPTSP', 'Diskominfo', 'DPMPTSP', typo]));
    expect(moved.questions).toMatchObject([{ id: before?.id, addresses: ['B5'] }]);
    const elsewhere = draftOf(listOf([typo], 'Isu'));
    expect(elsewhere.questions[0]?.id).not.toBe(before?.id);
    expect(draftOf(listOf([typo], 'Isu'), { questions: { [before?.id ?? '']: 0 } }).opds).toEqual([
      undefined,
    ]);
  });

  it('take no answer that there is no reading for', () => {
    const [question] = draftOf(file).questions;
    const { opds } = draftOf(file, { questions: { [question?.id ?? '']: 7 } });
    expect(opds[0]).toBeUndefined();
    expect(draftOf(listOf([typo], '__proto__'), { questions: {}, cells: {} }).issues).toEqual([
      'cell-doubtful',
    ]);
  });
});

describe('a name that two departments have', () => {
  it('is a question with both', () => {
    expect(draftOf(listOf(['dinkes'])).questions).toMatchObject([
      {
        about: 'name',
        original: 'dinkes',
        readings: ['OPD-91 Dinas Kesehatan', 'OPD-92 Dinas Pangan'],
      },
    ]);
  });

  it('is one question for all rows where it was given for all of them', () => {
    const file = workbookOf(
      sheetOf('Masalah', [
        ['Permasalahan', 'Penyebab'],
        ['Antrean panjang', 'Loket sedikit'],
        ['Data ganda', 'Dicatat dua kali'],
      ]),
    );
    const values = { opd: 'Dinkes', dimension: 'Smart Livimg' };
    const options = { mappings: { Masalah: { topic: 'problems', columns: [], values } } } as const;
    const { issues, questions } = draftOf(file, {}, options);
    expect(questions).toMatchObject([
      { key: 'opd', addresses: [''], readings: ['OPD-91 Dinas Kesehatan', 'OPD-92 Dinas Pangan'] },
      { key: 'dimension', addresses: [''], readings: ['Smart Living'] },
    ]);
    expect(issues).toContain('cell-doubtful');
    const [opd, dimension] = questions;
    const answers = { questions: { [opd?.id ?? '']: 1, [dimension?.id ?? '']: 0 } };
    const answered = draftOf(file, answers, options);
    expect(answered).toMatchObject({ open: [], issues: [] });
    expect(answered.opds).toEqual(['opd-pangan', 'opd-pangan']);
  });
});
