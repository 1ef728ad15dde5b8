import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import { mergeRpjmd } from './merge/merge-rpjmd.js';
import { readRpjmd } from './read-rpjmd.js';
import {
  arbitraryProgramsOf,
  codeOf,
  madePeriod,
  rowsOf,
  type Writing,
} from './testing/arbitrary-rpjmd.js';
import { sheetOf, workbookOf } from './testing/workbook-of.js';

const plan = parsed(rawPlan());
const made = arbitraryProgramsOf(plan.opds);

const read = (rows: ReturnType<typeof rowsOf>, writing: Writing, rpjmd = plan.rpjmd) =>
  readRpjmd(workbookOf(sheetOf(rows)), {
    plan: { ...plan, rpjmd },
    period: madePeriod,
    answers: writing === 'numbers' ? {} : { decimalSign: writing },
  });

it('every figure comes back as it was written, by whichever grammar', () => {
  fc.assert(
    fc.property(
      made,
      fc.constantFrom<Writing>('numbers', 'point', 'comma'),
      (programs, writing) => {
        const { problems, questions, rpjmd } = read(rowsOf(programs, writing), writing);
        expect(questions).toEqual([]);
        expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(
          rpjmd?.programs.map(({ ceilings, indicators, name, nomenclatureCode, opdId }) => ({
            code: nomenclatureCode,
            name,
            opdId,
            ceilings: ceilings.map(({ amount, year }) => ({ year, value: amount })),
            measures: indicators.map(({ direction: _, id: __, ...rest }) => rest),
          })),
        ).toEqual(
          programs.map(({ ceilings, measures, opd }, at) => ({
            code: codeOf(at),
            name: `Program ${at}`,
            opdId: opd.id,
            ceilings,
            measures,
          })),
        );
      },
    ),
    { numRuns: 60 },
  );
});

it('is what a plan can have, and read a second time changes nothing', () => {
  fc.assert(
    fc.property(made, (programs) => {
      const rows = rowsOf(programs, 'numbers');
      const first = read(rows, 'numbers').rpjmd;
      if (first === null) throw new Error('nothing was read');
      const { rpjmd } = parsed({ ...plan, rpjmd: mergeRpjmd(undefined, first).rpjmd });
      expect(rpjmd).toEqual(first);
      const again = read(rows, 'numbers', rpjmd).rpjmd;
      if (again === null || rpjmd === undefined) throw new Error('nothing was read');
      const merged = mergeRpjmd(rpjmd, again);
      expect(merged.rpjmd).toEqual(rpjmd);
      expect(merged.whole).toEqual([]);
      for (const { added, changed, missing } of Object.values(merged.changes)) {
        expect([added, changed, missing]).toEqual([[], [], []]);
      }
    }),
    { numRuns: 40 },
  );
});

it('nothing that the plan has is lost, whatever a file leaves out', () => {
  fc.assert(
    fc.property(made, made, (one, other) => {
      const before = read(rowsOf(one, 'numbers'), 'numbers').rpjmd;
      const after = read(rowsOf(other, 'numbers'), 'numbers').rpjmd;
      if (before === null || after === null) throw new Error('nothing was read');
      const { changes, rpjmd } = mergeRpjmd(before, after);
      for (const list of ['missions', 'goals', 'objectives', 'programs'] as const) {
        const ids = rpjmd[list].map(({ id }) => id);
        expect(ids.slice(0, before[list].length)).toEqual(before[list].map(({ id }) => id));
        const { added, changed, missing, unchanged } = changes[list];
        expect(added.length + changed.length + unchanged.length).toBe(after[list].length);
        expect(missing.length + changed.length + unchanged.length).toBe(before[list].length);
      }
      expect(parsed({ ...plan, rpjmd }).rpjmd).toEqual(rpjmd);
    }),
    { numRuns: 40 },
  );
});
