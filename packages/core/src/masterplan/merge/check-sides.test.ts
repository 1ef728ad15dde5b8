import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawFullPlan } from '../../testing/full-plan.js';
import { parsed } from '../../testing/plans.js';
import type { Masterplan } from '../types.js';
import { mergeMasterplans } from './merge-masterplans.js';

const plan = parsed(rawFullPlan());

/** Why three values, of any kind, aren't merged. */
function refusals(...sides: readonly [unknown, unknown, unknown]) {
  // Whoever calls from JavaScript may give anything.
  const result = mergeMasterplans(...(sides as readonly [Masterplan, Masterplan, Masterplan]));
  return result.ok ? null : result.issues;
}

const codes = (...sides: readonly [unknown, unknown, unknown]) =>
  refusals(...sides)?.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('what is no plan', { timeout: 60_000 }, () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'not-an-object '],
    ['no value', undefined, 'not-an-object '],
    ['a text', 'rencana', 'not-an-object '],
    ['a list', [plan], 'not-an-object '],
    ['without its problems', { ...plan, problems: null }, 'wrong-type problems'],
    ['with a number that is none', withWeight(NaN), 'not-a-finite-number swot.0.factors.0.weight'],
    ['with a field too many', { ...plan, judul: 'Rencana' }, 'unknown-field judul'],
    [
      'of another schema',
      { ...plan, schemaVersion: 2 },
      'schema-version-unsupported schemaVersion',
    ],
    ['of no schema', { ...plan, schemaVersion: undefined }, 'missing-field schemaVersion'],
  ])('is %s', (_name, broken, issue) => {
    const at = (side: string) => issue.replace(' ', ` ${side}.`).replace(/\.$/, '');
    expect(codes(broken, plan, plan)).toEqual([at('base')]);
    expect(codes(plan, broken, plan)).toEqual([at('ours')]);
    expect(codes(plan, plan, broken)).toEqual([at('theirs')]);
    expect(codes(broken, broken, broken)).toEqual(['base', 'ours', 'theirs'].map(at));
  });

  it('says which schema it found', () => {
    expect(refusals(plan, { ...plan, schemaVersion: 2 }, plan)).toEqual([
      {
        severity: 'error',
        code: 'schema-version-unsupported',
        path: ['ours', 'schemaVersion'],
        params: { found: 2, expected: 1 },
      },
    ]);
  });

  it('is answered whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(0, 1, 2), (value, at) => {
        const sides: [unknown, unknown, unknown] = [plan, plan, plan];
        sides[at] = value;
        expect(refusals(...sides)?.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is answered whatever a field of it is', () => {
    const field = fc.constantFrom(...Object.keys(plan));
    fc.assert(
      fc.property(field, fc.anything(), (name, value) => {
        const issues = refusals(plan, plan, { ...plan, [name]: value });
        // What fits by chance is merged.
        if (issues !== null) expect(issues[0]?.path.slice(0, 2)).toEqual(['theirs', name]);
      }),
    );
  });
});

function withWeight(weight: number) {
  const swot = plan.swot.map((analysis) => ({
    ...analysis,
    factors: analysis.factors.map((factor, at) => (at === 0 ? { ...factor, weight } : factor)),
  }));
  return { ...plan, swot };
}

describe('plans that are no versions of one', () => {
  const other = { ...plan, id: 'rencana-lain' };
  const elsewhere = { ...plan, region: { ...plan.region, code: '32.79' } };

  it('have different ids', () => {
    expect(refusals(plan, other, plan)).toEqual([
      {
        severity: 'error',
        code: 'plan-differs',
        path: ['ours', 'id'],
        params: { before: 'rencana-lengkap', after: 'rencana-lain' },
      },
    ]);
    expect(codes(plan, plan, other)).toEqual(['plan-differs theirs.id']);
    expect(codes(other, plan, plan)).toEqual(['plan-differs ours.id', 'plan-differs theirs.id']);
    expect(codes(other, other, other)).toBeUndefined();
  });

  it('are of different regions', () => {
    expect(refusals(plan, plan, elsewhere)).toEqual([
      {
        severity: 'error',
        code: 'region-differs',
        path: ['theirs', 'region', 'code'],
        params: { before: '32.78', after: '32.79' },
      },
    ]);
    expect(codes(plan, elsewhere, other)).toEqual([
      'region-differs ours.region.code',
      'plan-differs theirs.id',
    ]);
  });

  it('are told from plans that can be merged by choice', () => {
    const named = (name: string, framework: Masterplan['framework']): Masterplan => ({
      ...plan,
      framework,
      region: { ...plan.region, name },
    });
    const ours = named('Kota Tasik', { id: 'kominfo-2021', version: '2' });
    const theirs = named('Tasikmalaya', { id: 'rpm-kota-cerdas-2026', version: '1' });
    const result = mergeMasterplans(plan, ours, theirs);
    expect(result.ok && result.conflicts.map(({ id }) => id)).toEqual(['framework', 'region/name']);
    const one = mergeMasterplans(plan, ours, plan);
    expect(one.ok && [one.conflicts, one.masterplan.framework.version]).toEqual([[], '2']);
    expect(one.issues.map(({ code }) => code)).toEqual(['unknown-framework']);
  });
});
