import { describe, expect, it } from 'vitest';
import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import type { ReadinessInstrument } from '../../framework/types.js';
import { smallInstrument } from '../../testing/instrument.js';
import { reweighed } from '../../testing/readiness.js';
import { explainReadiness } from '../explain-readiness.js';
import { scoreReadiness } from '../score-readiness.js';
import { compileInstrument } from './compile-instrument.js';

describe('the flat form of an instrument', () => {
  const compiled = () => compileInstrument(smallInstrument);

  it('keeps the order, and says where each part begins and ends', () => {
    expect(compiled().ids).toEqual(['a', 'b', 'c', 'd']);
    expect([...compiled().weights]).toEqual([1, 3, 2, 1]);
    expect(compiled().elements).toEqual([
      {
        id: 'structure',
        weight: 1,
        from: 0,
        to: 3,
        subElements: [
          { id: 'people', from: 0, to: 2 },
          { id: 'budget', from: 2, to: 3 },
        ],
      },
      {
        id: 'infrastructure',
        weight: 2,
        from: 3,
        to: 4,
        subElements: [{ id: 'digital', from: 3, to: 4 }],
      },
    ]);
  });

  it('knows where each indicator stands', () => {
    expect(compiled().places[2]).toEqual({
      indicatorId: 'c',
      elementId: 'structure',
      subElementId: 'budget',
    });
    expect(compiled().positions.get('d')).toBe(3);
  });

  it('is made once per instrument', () => {
    expect(compileInstrument(smallInstrument)).toBe(compiled());
    expect(compileInstrument({ ...smallInstrument })).not.toBe(compiled());
  });
});

describe('an instrument that cannot be scored', () => {
  const thrownBy = (instrument: ReadinessInstrument): unknown => {
    try {
      scoreReadiness(instrument, []);
    } catch (error) {
      return error;
    }
    return undefined;
  };
  const withWeight = (elementWeight: number, indicatorWeight: number): ReadinessInstrument => ({
    ...smallInstrument,
    elements: smallInstrument.elements.map((element) => ({
      ...element,
      weight: elementWeight,
      subElements: element.subElements.map((part) => ({
        ...part,
        indicators: part.indicators.map((entry) => ({ ...entry, weight: indicatorWeight })),
      })),
    })),
  });

  it.each([-1, -Number.MIN_VALUE, NaN, Infinity, -Infinity])('a weight of %s', (weight) => {
    for (const instrument of [withWeight(weight, 1), withWeight(1, weight)]) {
      const error = thrownBy(instrument);
      expect(error).toBeInstanceOf(KotaCerdasError);
      expect(error).toMatchObject({ code: 'KC_INVALID_INSTRUMENT' });
    }
    expect(() => explainReadiness(withWeight(1, weight), [])).toThrow(KotaCerdasError);
  });

  it('names the instrument and the reason', () => {
    expect(thrownBy(withWeight(1, -1))).toMatchObject({
      message:
        'KC_INVALID_INSTRUMENT: The readiness instrument small 1 cannot be scored: a weight is -1.',
    });
  });

  it('weights so large that sums overflow', () => {
    expect(thrownBy(withWeight(1, 1e308))).toMatchObject({
      message: expect.stringContaining('the weights overflow') as string,
    });
    const oneHuge = reweighed(smallInstrument, (weight) => (weight === 3 ? 1e308 : 0));
    expect(thrownBy(oneHuge)).toMatchObject({ code: 'KC_INVALID_INSTRUMENT' });
    expect(scoreReadiness(withWeight(1e300, 1e300), [{ indicatorId: 'a', current: 5 }]).score).toBe(
      5,
    );
  });

  it('an indicator that is in it twice', () => {
    const twice = {
      ...smallInstrument,
      elements: smallInstrument.elements.map((element) => ({ ...element, id: `${element.id}-2` })),
    };
    const error = thrownBy({
      ...smallInstrument,
      elements: [...smallInstrument.elements, ...twice.elements],
    });
    expect(error).toMatchObject({
      code: 'KC_INVALID_INSTRUMENT',
      message: expect.stringContaining('two indicators have the same id') as string,
    });
  });

  it('weights of 0 are sound: they switch a part off', () => {
    const off = reweighed(smallInstrument, () => 0);
    const result = scoreReadiness(off, [{ indicatorId: 'a', current: 5 }]);
    expect(result).toMatchObject({ score: null, bandId: null });
    expect(result.coverage.answered).toBe(1);
  });
});
