import { expect, test } from 'vitest';
import { draftPlan, idOfOpd } from '../testing/draft-plan.js';
import { raterKey, ratingsOf, readRater, type GivenRater } from './read-rater.js';

const plan = draftPlan();
const [assessment] = plan.readiness;
if (assessment === undefined) throw new Error('The sample has an assessment.');
const nobody: GivenRater = { rater: null, opd: null, assessor: null, consolidated: false };
const read = (given: Partial<GivenRater>, settled = assessment) =>
  readRater({ ...nobody, ...given }, plan, settled);
const dinkes = idOfOpd('dinkes');

test('attributes say who rates', () => {
  expect(read({ opd: 'dinkes' })).toEqual({ kind: 'known', rater: { kind: 'opd', opdId: dinkes } });
  expect(read({ assessor: 'Universitas' })).toEqual({
    kind: 'known',
    rater: { kind: 'assessor', assessor: 'Universitas' },
  });
  expect(read({ opd: 'dinkes', consolidated: true })).toEqual({
    kind: 'known',
    rater: { kind: 'consolidated', ownerOpdId: dinkes },
  });
});

test('the property comes before the attributes', () => {
  const rater = { kind: 'assessor', assessor: 'Universitas' } as const;
  expect(read({ rater, opd: 'dinkes' })).toEqual({ kind: 'known', rater });
});

test('an OPD that the plan hasn’t is named', () => {
  expect(read({ opd: 'dinas-lain' })).toEqual({ kind: 'unknown-opd', found: 'dinas-lain' });
});

test('without anybody named all who could are offered', () => {
  const found = read({});
  expect(found.kind === 'open' && found.choices.map(raterKey)).toEqual([
    ...plan.opds.map(({ id }) => `opd:${id}`),
    'consolidated:',
  ]);
});

test('who begins to consolidate says which OPD is in charge; who goes on needn’t', () => {
  const rater = { kind: 'consolidated' } as const;
  expect(read({ consolidated: true })).toEqual({ kind: 'known', rater });
  const begun = read({ consolidated: true }, { ...assessment, consolidated: null });
  expect(begun.kind === 'open' && begun.choices).toEqual(
    plan.opds.map(({ id }) => ({ kind: 'consolidated', ownerOpdId: id })),
  );
});

test('ratings are those of the rater', () => {
  expect(ratingsOf(assessment, { kind: 'opd', opdId: dinkes })).toEqual([]);
  expect(ratingsOf(assessment, { kind: 'consolidated' })).toBe(assessment.consolidated?.ratings);
});
