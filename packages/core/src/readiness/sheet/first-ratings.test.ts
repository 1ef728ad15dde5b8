import { describe, expect, it } from 'vitest';
import { smallInstrument } from '../../testing/instrument.js';
import type { ReadinessRating } from '../types.js';
import { compileInstrument } from './compile-instrument.js';
import { firstRatings } from './first-ratings.js';

const rating = (indicatorId: string): ReadinessRating => ({ indicatorId, current: 3 });
const [a, b, c, d] = [rating('a'), rating('b'), rating('c'), rating('d')];
const found = (...ratings: readonly ReadinessRating[]) =>
  firstRatings(compileInstrument(smallInstrument), ratings);

describe('firstRatings', () => {
  it('lays ratings out in the order of the instrument, whatever their own', () => {
    for (const list of [found(a, b, c, d), found(d, b, a, c)]) {
      expect(list).toEqual([a, b, c, d]);
      expect(list[3]).toBe(d);
    }
  });

  it('leaves open what is not rated', () => {
    expect(found()).toEqual([undefined, undefined, undefined, undefined]);
    expect(found(c)).toEqual([undefined, undefined, c, undefined]);
  });

  it('keeps the first of two, and passes over what the instrument lacks', () => {
    const list = found(b, rating('elsewhere'), rating('b'), c);
    expect(list).toEqual([undefined, b, c, undefined]);
    expect(list[1]).toBe(b);
  });
});
