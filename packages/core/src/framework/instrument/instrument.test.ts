import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../indicators-of.js';
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
});
