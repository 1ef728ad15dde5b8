import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summariseMasterplan } from '../../dashboard/summarise-masterplan.js';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import type { Framework } from '../../framework/types.js';
import { scoreReadiness } from '../../readiness/score-readiness.js';
import { evaluateSwot } from '../../swot/evaluate-swot.js';
import { rawFullPlan } from '../../testing/full-plan.js';
import { mutation } from '../../testing/mutations.js';
import { traceMasterplan } from '../trace/trace-masterplan.js';
import type { Masterplan } from '../types.js';
import { readMasterplan } from './read-masterplan.js';
import { readPublishedMasterplan } from './read-published-masterplan.js';

/** What widgets compute of a plan. */
function computeAll(plan: Masterplan, framework: Framework) {
  traceMasterplan(plan);
  for (const analysis of plan.swot) evaluateSwot(analysis, framework.swot.method);
  for (const { consolidated, opdRatings } of plan.readiness) {
    scoreReadiness(framework.readiness, consolidated?.ratings ?? []);
    for (const { ratings } of opdRatings) scoreReadiness(framework.readiness, ratings);
  }
  return summariseMasterplan(plan, { asOf: '2026-11-23', framework });
}

const steps = fc.array(mutation, { minLength: 1, maxLength: 9 });

it('whatever is read can be computed, whatever it refers to', () => {
  let changed = 0;
  fc.assert(
    fc.property(steps, (mutations) => {
      // Only what keeps the shape; so a plan drifts further than one lucky change.
      const plan = mutations.reduce<unknown>((before, mutate) => {
        const after = mutate(before);
        const isRead = readMasterplan(after).ok;
        changed += Number(isRead);
        return isRead ? after : before;
      }, rawFullPlan());
      const result = readMasterplan(plan);
      expect(result.ok).toBe(true);
      if (result.ok) computeAll(result.masterplan, result.framework);
    }),
    { numRuns: 500 },
  );
  expect(changed).toBeGreaterThan(200);
});

it('an edition that is read can be computed with the framework it carries', () => {
  const edition = {
    schemaVersion: 1,
    number: 1,
    publishedAt: '2026-11-23T04:05:06.000Z',
    hash: 'a'.repeat(64),
    framework: kominfo2021,
    masterplan: rawFullPlan(),
  };
  let changed = 0;
  fc.assert(
    fc.property(steps, (mutations) => {
      const framework = mutations.reduce<unknown>((before, mutate) => {
        const after = mutate(before);
        const isRead = readPublishedMasterplan({ ...edition, framework: after }).ok;
        changed += Number(isRead);
        return isRead ? after : before;
      }, kominfo2021);
      const result = readPublishedMasterplan({ ...edition, framework });
      expect(result.ok).toBe(true);
      if (result.ok) computeAll(result.published.masterplan, result.published.framework);
    }),
    { numRuns: 500 },
  );
  expect(changed).toBeGreaterThan(200);
});

it('a plan whose every reference leads nowhere counts its own items', () => {
  const raw = rawFullPlan();
  const result = readMasterplan({ ...raw, opds: [], missions: [], rpjmd: undefined, swot: [] });
  expect(result.ok).toBe(true);
  if (!result.ok) return;
  const { items } = computeAll(result.masterplan, kominfo2021);
  expect(items).toMatchObject({ problems: 3, needs: 2, innovations: 2, programs: 2 });
});
