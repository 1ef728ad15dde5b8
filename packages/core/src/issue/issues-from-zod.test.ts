import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseMasterplan } from '../masterplan/parse-masterplan.js';
import { rawPlan } from '../testing/plans.js';
import { issuesFromZod } from './issues-from-zod.js';

const plan = rawPlan();

function refusals(input: unknown) {
  const outcome = parseMasterplan(input);
  return outcome.ok ? [] : outcome.issues;
}

function issuesOf(schema: z.ZodMiniType, input: unknown) {
  const checked = schema.safeParse(input);
  return checked.success ? [] : issuesFromZod(checked.error, input);
}

function refusal(path: (string | number)[], found: string, expected: string) {
  return { severity: 'error', code: 'not-one-of', path, params: { found, expected } };
}

describe('a refused plan names the choices', () => {
  it('of a level, through unions within unions', () => {
    const readiness = plan.readiness.map((assessment) => ({
      ...assessment,
      consolidated: {
        ...assessment.consolidated,
        ratings: assessment.consolidated.ratings.map((rating) => ({ ...rating, current: 9 })),
      },
    }));
    expect(refusals({ ...plan, readiness })[0]).toEqual(
      refusal(
        ['readiness', 0, 'consolidated', 'ratings', 0, 'current'],
        '9',
        '1, 2, 3, 4, 5, not-applicable',
      ),
    );
  });

  it('of the kind that tells which scope a SWOT analysis has', () => {
    const swot = plan.swot.map((analysis) => ({ ...analysis, scope: { kind: 'planet' } }));
    expect(refusals({ ...plan, swot })).toEqual([
      refusal(['swot', 0, 'scope', 'kind'], '"planet"', 'region, dimension, readiness-element'),
    ]);
  });

  it('of who proposed an innovation', () => {
    const innovations = plan.innovations.map((one) => ({ ...one, proposer: { kind: 'mayor' } }));
    expect(refusals({ ...plan, innovations })).toEqual([
      refusal(['innovations', 0, 'proposer', 'kind'], '"mayor"', 'opd, council'),
    ]);
  });

  it.each([
    [5, 'wrong-type', { found: '5', expected: 'string' }],
    [null, 'wrong-type', { found: 'null', expected: 'string' }],
  ])('only where there are choices: a vision is a text, not %s', (vision, code, params) => {
    expect(refusals({ ...plan, vision })).toEqual([
      { severity: 'error', code, path: ['vision'], params },
    ]);
  });
});

it('a list where a text belongs is of the wrong type, not too short', () => {
  const schema = z.object({ name: z.string().check(z.minLength(1)), size: z.number() });
  expect(issuesOf(schema, { name: [], size: 'x' }).map(({ code }) => code)).toEqual([
    'wrong-type',
    'wrong-type',
  ]);
});

describe('a union', () => {
  const box = z.object({ deep: z.object({ size: z.number() }) });
  const kinds = z.discriminatedUnion('kind', [
    z.discriminatedUnion('list', [
      z.object({ kind: z.literal('add'), list: z.literal('needs') }),
      z.object({ kind: z.literal('add'), list: z.enum(['goals', 'opds']) }),
    ]),
    z.object({ kind: z.literal('set') }),
  ]);

  it('of unions chosen by a field says which values each field may have', () => {
    expect(issuesOf(kinds, { kind: 'hapus' })).toEqual([refusal(['kind'], '"hapus"', 'add, set')]);
    expect(issuesOf(kinds, { kind: 'add', list: 'x' })).toEqual([
      refusal(['list'], '"x"', 'needs, goals, opds'),
    ]);
  });

  it('names a choice once, and never that a place may be empty', () => {
    const schema = z.union([z.enum(['a', 'b']), z.union([z.literal('b'), z.null()])]);
    expect(issuesOf(z.object({ at: schema }), { at: 'c' })).toEqual([
      refusal(['at'], '"c"', 'a, b'),
    ]);
  });

  it('that also allows something free is refused for that, not for the choices', () => {
    const schema = z.union([z.literal('all'), z.union([z.literal('none'), z.number()])]);
    expect(issuesOf(z.object({ at: schema }), { at: 'c' })).toEqual([
      {
        severity: 'error',
        code: 'wrong-type',
        path: ['at'],
        params: { found: '"c"', expected: 'number' },
      },
    ]);
  });

  it('is refused by the branch that got furthest', () => {
    const schema = z.union([z.literal('none'), z.object({ deep: z.string() }), box]);
    expect(issuesOf(schema, { deep: { size: 'x' } })).toEqual([
      {
        severity: 'error',
        code: 'wrong-type',
        path: ['deep', 'size'],
        params: { found: '"x"', expected: 'number' },
      },
    ]);
  });

  it('of which two branches agree where one may is of a wrong form', () => {
    const schema = z.object({ at: z.xor([z.string(), z.literal('a')]) });
    expect(issuesOf(schema, { at: 'a' })).toEqual([
      { severity: 'error', code: 'wrong-format', path: ['at'], params: { found: '"a"' } },
    ]);
  });

  it('without a value is a missing field', () => {
    expect(issuesOf(kinds, {})).toEqual([
      { severity: 'error', code: 'missing-field', path: ['kind'], params: { expected: 'value' } },
    ]);
  });
});
