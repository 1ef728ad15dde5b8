import { expect, it } from 'vitest';
import { indicatorsOf } from './indicators-of.js';
import { readinessInstrument } from './instrument/instrument.js';

it('lists the 27 indicators in the order of the instrument', () => {
  const ids = indicatorsOf(readinessInstrument).map((indicator) => indicator.id);
  expect(ids).toHaveLength(27);
  expect(ids[0]).toBe('people-ict-competence');
  expect(ids[9]).toBe('physical-roads-transport');
  expect(ids.at(-1)).toBe('procedure-monitoring-risk');
});

it('follows a changed order', () => {
  const reversed = { elements: readinessInstrument.elements.toReversed() };
  expect(indicatorsOf(reversed)[0]?.id).toBe('policy-smart-city-regulation');
});
