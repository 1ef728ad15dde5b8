import { summariseMasterplan } from '@kotacerdas/core/dashboard';
import { findFramework, indicatorsOf } from '@kotacerdas/core/framework';
import { isComplete } from '@kotacerdas/core/inventory';
import { describeIssue, describePlace } from '@kotacerdas/core/locale';
import { parseMasterplan } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import example from '../data/kota-tasikmalaya.json' with { type: 'json' };

const result = parseMasterplan(example);
const faults = result.issues.map(
  (issue) => `${describePlace('id', issue.path)}: ${describeIssue('id', issue)}`,
);
if (!result.ok) throw new Error(`the example plan is broken:\n${faults.join('\n')}`);
const { framework, masterplan: plan } = result;
const summary = summariseMasterplan(plan, { asOf: '2026-11-23' });
const latest = [...plan.readiness].sort((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1))[0];

describe('the example plan', () => {
  it('parses without any issue and says that it is sample data', () => {
    expect(faults).toEqual([]);
    expect(plan).toMatchObject({
      sample: true,
      framework: { id: 'kominfo-2021' },
      region: { code: '32.78', name: 'Kota Tasikmalaya' },
      period: { from: 2023, to: 2027 },
    });
  });

  it('has the size of a real workshop', () => {
    expect(plan.opds.length).toBeGreaterThanOrEqual(14);
    expect(plan.problems.length).toBeGreaterThanOrEqual(40);
    expect(plan.needs.length).toBeGreaterThanOrEqual(30);
    expect(plan.innovations.length).toBeGreaterThanOrEqual(25);
    expect(plan.strategies.length).toBeGreaterThanOrEqual(25);
    expect(plan.programs.length).toBeGreaterThanOrEqual(30);
    expect(plan.rpjmd?.programs.length).toBeGreaterThanOrEqual(20);
    expect(latest?.opdRatings.length).toBeGreaterThanOrEqual(8);
  });

  it('reaches every dimension and sub-dimension', () => {
    for (const dimension of summary.dimensions) {
      expect(dimension.innovations, dimension.dimensionId).toBeGreaterThan(0);
      expect(dimension.programs, dimension.dimensionId).toBeGreaterThan(0);
      for (const part of dimension.subDimensions) {
        expect(part.problems, part.subDimensionId).toBeGreaterThan(0);
      }
    }
  });

  it('has innovations from both doors, standing in all six stages, some of them complete', () => {
    expect(summary.innovations.fromCouncil).toBeGreaterThanOrEqual(5);
    expect(summary.innovations.fromOpds).toBeGreaterThanOrEqual(15);
    for (const { innovations, stage } of summary.innovations.stages) {
      expect(innovations, stage).toBeGreaterThan(0);
    }
    expect(plan.innovations.some(({ stages }) => isComplete(stages))).toBe(true);
    for (const count of Object.values(summary.innovations.freshness))
      expect(count).toBeGreaterThan(0);
  });

  it('tells of the permit that waits for a signature', () => {
    const permit = plan.problems.filter(({ description = '', title }) =>
      /izin.*tanda tangan kepala/is.test(`${title} ${description}`),
    );
    expect(permit.length).toBeGreaterThanOrEqual(1);
  });

  it('has a consolidated level with a justification for every indicator', () => {
    const rated = latest?.consolidated?.ratings ?? [];
    expect(new Set(rated.map(({ indicatorId }) => indicatorId))).toEqual(
      new Set(indicatorsOf(framework.readiness).map(({ id }) => id)),
    );
    expect(summary.readiness?.score.score).toBeGreaterThan(1);
    expect(summary.readiness?.score.issues).toEqual([]);
  });

  it('has SWOT for the region, six dimensions and three readiness elements, with weights of one', () => {
    const scopes = plan.swot.map(({ scope }) =>
      scope.kind === 'region'
        ? 'region'
        : scope.kind === 'dimension'
          ? scope.dimensionId
          : scope.elementId,
    );
    expect(new Set(scopes)).toEqual(
      new Set([
        'region',
        ...framework.dimensions.map(({ id }) => id),
        ...framework.readiness.elements.map(({ id }) => id),
      ]),
    );
    for (const { issues, quadrant, swotId } of summary.swot) {
      expect(
        issues.filter(({ severity }) => severity === 'error'),
        swotId,
      ).toEqual([]);
      expect(quadrant, swotId).not.toBeNull();
    }
  });

  it('has one quick win in each dimension, and a budget and an indicator in every programme', () => {
    for (const { id } of framework.dimensions) {
      const quickWins = plan.programs.filter(
        (program) => program.dimensionId === id && program.quickWin,
      );
      expect(quickWins, id).toHaveLength(1);
    }
    for (const program of plan.programs) {
      expect(program.budgets.length, program.code).toBeGreaterThan(0);
      expect(program.indicators.length, program.code).toBeGreaterThan(0);
    }
    expect(summary.budget.byYear.every(({ amount }) => amount > 0)).toBe(true);
  });
});

it('the framework it uses is built in', () => {
  expect(findFramework(plan.framework.id, plan.framework.version)).toBe(framework);
});
