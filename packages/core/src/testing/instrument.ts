import type { ReadinessInstrument } from '../framework/types.js';

const name = { id: 'nama', en: 'name' };

/** Two elements with unequal weights: small enough to compute by hand. */
export const smallInstrument: ReadinessInstrument = {
  id: 'small',
  version: '1',
  elements: [
    {
      id: 'structure',
      name,
      weight: 1,
      subElements: [
        {
          id: 'people',
          name,
          indicators: [
            { id: 'a', name, weight: 1 },
            { id: 'b', name, weight: 3 },
          ],
        },
        { id: 'budget', name, indicators: [{ id: 'c', name, weight: 2 }] },
      ],
    },
    {
      id: 'infrastructure',
      name,
      weight: 2,
      subElements: [{ id: 'digital', name, indicators: [{ id: 'd', name, weight: 1 }] }],
    },
  ],
  bands: [
    { id: 'low', name, from: 1, below: 3 },
    { id: 'high', name, from: 3, below: 5 },
  ],
};
