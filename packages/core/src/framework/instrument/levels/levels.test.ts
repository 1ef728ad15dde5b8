import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../indicators-of.js';
import { readinessInstrument } from '../instrument.js';
import { readinessLevels } from './levels.js';

const indicators = indicatorsOf(readinessInstrument).map((indicator) => indicator.id);

describe.each(indicators)('the levels of %s', (indicatorId) => {
  const levels = readinessLevels[indicatorId] ?? [];

  it('are five, each with a statement and an evidence of its own in both languages', () => {
    expect(levels).toHaveLength(5);
    for (const part of ['statement', 'evidence'] as const) {
      for (const language of ['id', 'en'] as const) {
        expect(new Set(levels.map((level) => level[part][language])).size).toBe(5);
      }
    }
  });

  it('are whole sentences with the same figures in both languages', () => {
    const figures = (text: string) => text.replaceAll(',', '.').match(/\d+(?:\.\d+)?%/g) ?? [];
    for (const { statement, evidence } of levels) {
      for (const text of [statement, evidence]) {
        expect(text.id).toMatch(/^[A-Z].*\.$/);
        expect(text.en).toMatch(/^[A-Z].*\.$/);
        expect(figures(text.en)).toEqual(figures(text.id));
      }
    }
  });
});

describe('all levels', () => {
  it('belong to an indicator of the instrument', () => {
    expect(Object.keys(readinessLevels)).toEqual(indicators);
  });

  it('repeat no statement from one indicator to another', () => {
    const statements = Object.values(readinessLevels)
      .flat()
      .map((level) => level.statement.id);
    expect(new Set(statements).size).toBe(27 * 5);
  });
});
