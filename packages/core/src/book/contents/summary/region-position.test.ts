import { expect, it } from 'vitest';
import { regionPosition } from './region-position.js';

it('goes on in small letters where ratings are turned round', () => {
  expect(
    regionPosition([
      {
        scope: { kind: 'region' },
        quadrantLabel: 'swot.quadrant.rangkuti.SO',
        turnedRound: { quadrantLabel: 'swot.quadrant.on-axis' },
      },
    ]),
  ).toMatch(/^\p{Lu}.+; bila rating kelemahan dan ancaman dibalik: tepat pada sumbu$/u);
});

it('is said not to be known without an analysis', () => {
  expect(regionPosition([])).toBe('belum dapat ditentukan');
});
