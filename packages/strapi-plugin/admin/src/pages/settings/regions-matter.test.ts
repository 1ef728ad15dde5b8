import { expect, it } from 'vitest';
import { regionsMatter } from './regions-matter';

const region = (value: string) => ({ value, name: value, shortName: value });
const one = { regions: [region('32.78')] };

it('asks for regions where there are several, or somebody was given one', () => {
  expect(regionsMatter([{ regionCodes: [] }], one)).toBe(false);
  expect(regionsMatter([], { regions: [region('32.78'), region('32.07')] })).toBe(true);
  expect(regionsMatter([{ regionCodes: ['32.78'] }], one)).toBe(true);
});
