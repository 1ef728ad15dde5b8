import type { IndexStructure } from '../types.js';

/** Weights of the indicators, aspect by aspect, in hundredths of the index. */
const weights = [
  [5, 5],
  [5, 5],
  [5, 3, 3, 4],
  [4, 4, 3, 4],
  [5, 5],
  [4, 4, 4, 3],
  [10, 15],
];

function numbered(): IndexStructure['aspects'] {
  let last = 0;
  return weights.map((ofAspect, at) => {
    const aspect = String(at + 1);
    return {
      id: `aspect-${aspect}`,
      name: { id: `Aspek ${aspect}`, en: `Aspect ${aspect}` },
      indicators: ofAspect.map((weight) => {
        last += 1;
        const indicator = String(last);
        return {
          id: `indicator-${indicator}`,
          name: { id: `Indikator ${indicator}`, en: `Indicator ${indicator}` },
          weight,
        };
      }),
    };
  });
}

/**
 * Seven aspects of 10, 10, 15, 15, 10, 15 and 25 hundredths with 20 indicators. They are numbered, not
 * named: the weights of PermenPANRB 8/2026 were read, a reliable list of names was not. Levels are read
 * as maturity levels 1 to 5, as in the SPBE index before it.
 */
export const pemdiStructure: IndexStructure = {
  scale: { lowest: 1, highest: 5 },
  aspects: /* @__PURE__ */ numbered(),
};
