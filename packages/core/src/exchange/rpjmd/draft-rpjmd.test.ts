import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../framework/kominfo-2021/kominfo-2021.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { draftRpjmd, type DraftRpjmdOptions } from './draft-rpjmd.js';
import { mergeRpjmd } from './merge/merge-rpjmd.js';
import { arbitraryProgramsOf, codeOf, madePeriod, rowsOf } from './testing/arbitrary-rpjmd.js';
import { sheetOf, workbookOf } from './testing/workbook-of.js';

const plan = parsed(rawPlan());
const [opd] = plan.opds;
if (opd === undefined) throw new Error('the plan of this test has no departments');

/** A file with one programme of a department, whether the plan knows it or not. */
const fileOf = (name: string) =>
  rowsOf(
    [{ mission: 1, goal: 1, objective: 1, opd: { ...opd, name }, measures: [], ceilings: [] }],
    'numbers',
  );
const settled = fileOf('Dinas Kominfo');
const asking = fileOf('Dinas Lain');

function draftOf(
  rows: Parameters<typeof sheetOf>[0],
  options: Partial<DraftRpjmdOptions> = {},
  into = plan,
) {
  const workbook = workbookOf(sheetOf(rows));
  return draftRpjmd(workbook, into, { framework, period: madePeriod, ...options });
}

it('makes the plan with what the file says, and leaves all else of it as it is', () => {
  const { issues, masterplan, merge, read } = draftOf(settled);
  expect(read.questions).toEqual([]);
  expect(issues).toEqual([]);
  expect(merge?.changes.programs.added).toMatchObject([{ code: codeOf(0) }]);
  expect(masterplan?.rpjmd?.programs).toMatchObject([{ name: 'Program 0', opdId: 'opd-kominfo' }]);
  expect({ ...masterplan, rpjmd: plan.rpjmd }).toEqual(plan);
});

it('makes none while something is asked, unless that may stay empty', () => {
  const asked = draftOf(asking);
  expect(asked.read.questions).toMatchObject([{ kind: 'opd', found: 'Dinas Lain' }]);
  expect(asked.merge).not.toBeNull();
  expect(asked.issues).toEqual([]);
  expect(asked.masterplan).toBeNull();
  const left = draftOf(asking, { leaveOpen: true });
  expect(left.masterplan?.rpjmd).toEqual(left.merge?.rpjmd);
  expect(left.read).toEqual(asked.read);
});

it('makes one as soon as what was asked is answered', () => {
  const [question] = draftOf(asking).read.questions;
  if (question === undefined) throw new Error('nothing was asked');
  const { masterplan } = draftOf(asking, { answers: { opds: { [question.id]: 'opd-izin' } } });
  expect(masterplan?.rpjmd?.programs).toMatchObject([{ opdId: 'opd-izin' }]);
});

it('tells what the plan refuses, asked or not, and makes none', () => {
  const period = { from: 2029, to: 2025 };
  for (const rows of [settled, asking]) {
    const { issues, masterplan, merge } = draftOf(rows, { period });
    expect(issues).toMatchObject([{ severity: 'error', path: ['rpjmd', 'period', 'to'] }]);
    expect(merge).not.toBeNull();
    expect(masterplan).toBeNull();
  }
});

it.each([
  ['a vision', settled.map(([, ...others]) => others)],
  ['a table', [['Nama'], ['Siti']]],
])('has nothing to put to a plan of a file without %s', (_, rows) => {
  const { issues, masterplan, merge } = draftOf(rows, { leaveOpen: true });
  expect({ issues, masterplan, merge }).toEqual({ issues: [], masterplan: null, merge: null });
});

it('ends where its reader says so', () => {
  const tick = () => {
    throw new Error('long enough');
  };
  expect(() => draftOf(settled, { tick })).toThrow('long enough');
});

it('is ready exactly where nothing is refused or asked, and a second time changes nothing', () => {
  const anyPrograms = arbitraryProgramsOf([...plan.opds, { ...opd, name: 'Badan Antah Berantah' }]);
  fc.assert(
    fc.property(anyPrograms, fc.boolean(), (programs, leaveOpen) => {
      const rows = rowsOf(programs, 'numbers');
      const { issues, masterplan, merge, read } = draftOf(rows, { leaveOpen });
      const isOpen = read.questions.length > 0 && !leaveOpen;
      expect(masterplan !== null).toBe(merge !== null && issues.length === 0 && !isOpen);
      if (masterplan === null) return;
      expect(masterplan.rpjmd).toEqual(merge?.rpjmd);
      const again = draftOf(rows, { leaveOpen }, masterplan);
      expect(again.masterplan).toEqual(masterplan);
      if (read.rpjmd === null) throw new Error('nothing was read');
      expect(again.merge).toEqual(mergeRpjmd(masterplan.rpjmd, read.rpjmd));
    }),
    { numRuns: 40 },
  );
});
