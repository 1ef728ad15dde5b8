import { expect, it } from 'vitest';
import { indicatorsOf } from './indicators-of.js';
import { readinessLevels } from './instrument/levels/levels.js';
import { kominfo2021 } from './kominfo-2021/kominfo-2021.js';
import type { Framework, ReadinessLevels } from './types.js';
import { withLevels } from './with-levels.js';

function having(readiness: Partial<Framework['readiness']>): Framework {
  return { ...kominfo2021, readiness: { ...kominfo2021.readiness, ...readiness } };
}

it('gives every indicator its levels and leaves the framework that came in alone', () => {
  const asked = indicatorsOf(kominfo2021.readiness).map((indicator) => indicator.id);
  expect(Object.keys(withLevels(kominfo2021).readiness.levels ?? {}).sort()).toEqual(asked.sort());
  expect(kominfo2021.readiness.levels).toBeUndefined();
});

it('adds no text of an indicator that the instrument does not ask', () => {
  const small = having({ elements: kominfo2021.readiness.elements.slice(0, 1) });
  expect(Object.keys(withLevels(small).readiness.levels ?? {})).toHaveLength(9);
});

const level = {
  statement: { id: 'Kalimat daerah', en: 'The region’s sentence' },
  evidence: { id: 'Bukti daerah', en: 'The region’s evidence' },
};

it('takes the levels of an indicator that only the framework knows, and makes up none', () => {
  const elements = kominfo2021.readiness.elements.map((element) => ({
    ...element,
    subElements: element.subElements.map(({ indicators, ...subElement }) => ({
      ...subElement,
      indicators: indicators.map((each) => ({ ...each, id: `own-${each.id}` })),
    })),
  }));
  const own: ReadinessLevels = { 'own-institution-council': [level, level, level, level, level] };
  expect(withLevels(having({ elements, levels: own })).readiness.levels).toEqual(own);
});

it('keeps the levels that the framework brings itself', () => {
  const own: ReadinessLevels = { 'institution-council': [level, level, level, level, level] };
  const { levels } = withLevels(having({ levels: own })).readiness;
  expect(levels?.['institution-council']).toEqual(own['institution-council']);
  expect(levels?.['institution-forum']).toEqual(readinessLevels['institution-forum']);
});
