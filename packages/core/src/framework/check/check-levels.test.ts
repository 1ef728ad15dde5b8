import { expect, it } from 'vitest';
import { readinessInstrument } from '../instrument/instrument.js';
import { readinessLevels } from '../instrument/levels/levels.js';
import { checkLevels } from './check-levels.js';

it('accepts an instrument with all its levels, with some of them and with none', () => {
  const { 'institution-council': council } = readinessLevels;
  if (!council) throw new Error('The levels of the council are missing.');
  expect(checkLevels({ ...readinessInstrument, levels: readinessLevels })).toEqual([]);
  expect(
    checkLevels({ ...readinessInstrument, levels: { 'institution-council': council } }),
  ).toEqual([]);
  expect(checkLevels(readinessInstrument)).toEqual([]);
});

it('reports levels of indicators that the instrument does not have', () => {
  const elements = readinessInstrument.elements.slice(1);
  const issues = checkLevels({ ...readinessInstrument, elements, levels: readinessLevels });
  expect(issues).toHaveLength(9);
  expect(issues[0]).toEqual({
    severity: 'error',
    code: 'unknown-indicator',
    path: ['readiness', 'levels', 'people-ict-competence'],
    params: { found: 'people-ict-competence' },
  });
});
