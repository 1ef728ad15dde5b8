import { expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import { summariseMasterplan } from '../summarise-masterplan.js';
import { toPublicSummary } from './to-public-summary.js';

const summary = summariseMasterplan(parsed(rawPlan()), { asOf: '2026-11-23' });
const shown = toPublicSummary(summary);

it('counts what is owed and late, and names nobody', () => {
  expect(shown.opds).toMatchObject({ total: 2, withItems: 1, owing: 1 });
  expect(shown.opds.perOpd.map(({ owes, states }) => [owes, states])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(shown.programs.timeliness.late).toMatchObject({
    numerator: 1,
    denominator: 1,
    programs: null,
  });
  expect(shown.programs.timeliness.stale).toEqual({
    numerator: 1,
    denominator: 1,
    share: 1,
    programs: null,
  });
});

it('keeps all the rest, and leaves the summary itself as it is', () => {
  const { opds, programs, ...rest } = shown;
  expect(summary).toMatchObject(rest);
  expect(programs).toMatchObject({ progress: summary.programs.progress, total: 1 });
  expect(opds.perOpd[1]).toEqual({ ...summary.opds.perOpd[1], owes: null, states: null });
  expect(summary.opds.perOpd[0]?.owes).toEqual(['first-entry']);
  expect(summary.programs.timeliness.late.programs).toHaveLength(1);
});

it('of a public summary is the same', () => {
  expect(toPublicSummary(shown)).toEqual(shown);
});
