import { describe, expect, it } from 'vitest';
import { dimensionChoices } from './dimension-choices';

describe('the dimensions to choose from', () => {
  const choices = dimensionChoices('id');

  it('begin with those of the framework in use, by their plain names', () => {
    expect(choices.slice(0, 6).map(({ name }) => name)).toContain('Smart Governance');
    expect(choices.slice(0, 6).every(({ name }) => !name.includes('('))).toBe(true);
  });

  it('say which framework the others are of', () => {
    const mobility = choices.find(({ value }) => value === 'mobility');
    expect(mobility?.name).toMatch(/^Mobilitas \(.+\)$/);
  });
});
