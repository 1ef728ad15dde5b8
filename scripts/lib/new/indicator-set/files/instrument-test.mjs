/** Its test: a framework can use it, its scores have a band, and its levels say something. */
export const instrumentTest = ({ camel, id }) => `
import { expect, it } from 'vitest';
import { scoreReadiness } from '../../../readiness/score-readiness.js';
import { checkFramework } from '../../check-framework.js';
import { findBand } from '../../find-band.js';
import { indicatorsOf } from '../../indicators-of.js';
import { kominfo2021 } from '../../kominfo-2021/kominfo-2021.js';
import { frameworkSchema } from '../../schema.js';
import type { Framework } from '../../types.js';
import { ${camel}Levels } from './levels.js';
import { ${camel}Instrument } from './${id}.js';

const indicators = indicatorsOf(${camel}Instrument).map((indicator) => indicator.id);

it('makes a sound framework, with and without the texts of the levels', () => {
  const lean: Framework = { ...kominfo2021, id: 'own', readiness: ${camel}Instrument };
  const full = { ...lean, readiness: { ...${camel}Instrument, levels: ${camel}Levels } };
  for (const framework of [lean, full]) {
    expect(frameworkSchema.safeParse(framework).error).toBeUndefined();
    expect(checkFramework(framework)).toEqual([]);
  }
});

it.each([
  [1, 'early'],
  [3, 'growing'],
  [5, 'mature'],
] as const)('calls a region that is at level %i throughout %s', (current, band) => {
  const ratings = indicators.map((indicatorId) => ({ indicatorId, current }));
  const { score } = scoreReadiness(${camel}Instrument, ratings);
  expect(score).toBe(current);
  expect(findBand(${camel}Instrument.bands, score)?.id).toBe(band);
});

it('describes five levels of an indicator, each with a statement and an evidence of its own', () => {
  for (const [indicatorId, levels] of Object.entries(${camel}Levels)) {
    expect(indicators).toContain(indicatorId);
    for (const part of ['statement', 'evidence'] as const) {
      for (const language of ['id', 'en'] as const) {
        expect(new Set(levels.map((level) => level[part][language])).size).toBe(5);
      }
    }
  }
});
`;
