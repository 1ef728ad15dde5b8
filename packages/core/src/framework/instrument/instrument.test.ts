import { describe, expect, it } from 'vitest';
import { frameworks } from '../frameworks.js';
import { indicatorsOf } from '../indicators-of.js';
import { isProposal } from '../is-proposal.js';
import { frameworkSchema } from '../schema.js';
import { readinessInstrument } from './instrument.js';

describe('the readiness instrument', () => {
  it('rates three elements of three sub-elements each', () => {
    expect(
      readinessInstrument.elements.map((element) => [
        element.id,
        element.subElements.map((part) => part.id),
      ]),
    ).toEqual([
      ['structure', ['structure-people', 'structure-budget', 'structure-governance']],
      [
        'infrastructure',
        ['infrastructure-physical', 'infrastructure-digital', 'infrastructure-social'],
      ],
      [
        'superstructure',
        ['superstructure-policy', 'superstructure-institution', 'superstructure-procedure'],
      ],
    ]);
  });

  it('weighs everything alike until someone changes it', () => {
    expect(readinessInstrument.elements.map((element) => element.weight)).toEqual([1, 1, 1]);
    expect(indicatorsOf(readinessInstrument).every((indicator) => indicator.weight === 1)).toBe(
      true,
    );
  });

  it('bands the whole scale from 1 to 5', () => {
    expect(readinessInstrument.bands.map(({ id, from, below }) => [id, from, below])).toEqual([
      ['not-ready', 1, 2],
      ['less-ready', 2, 3],
      ['fairly-ready', 3, 4],
      ['ready', 4, 5],
    ]);
  });

  it('groups levels 1 and 2 as poor, 3 as fair, 4 and 5 as good, and calls that a proposal', () => {
    expect(readinessInstrument.threeWay).toEqual(['poor', 'poor', 'fair', 'good', 'good']);
    for (const framework of frameworks) {
      expect(isProposal(framework, 'readiness-three-way')).toBe(true);
    }
  });

  it.each([
    ['four levels', ['poor', 'poor', 'fair', 'good']],
    ['an unknown group', ['poor', 'poor', 'fair', 'good', 'best']],
  ])('cannot have a grouping with %s', (_, threeWay) => {
    for (const framework of frameworks) {
      const changed = { ...framework, readiness: { ...framework.readiness, threeWay } };
      expect(frameworkSchema.safeParse(changed).success).toBe(false);
    }
  });

  it('can do without a grouping', () => {
    for (const framework of frameworks) {
      const changed = { ...framework, readiness: { ...framework.readiness, threeWay: undefined } };
      expect(frameworkSchema.safeParse(changed).success).toBe(true);
    }
  });
});
