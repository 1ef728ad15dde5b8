/** Its test: it is sound, it says what it is, and it has the dimensions it was begun with. */
export const frameworkTest = ({ camel, id }) => `
import { expect, it } from 'vitest';
import { checkFramework } from '../check-framework.js';
import { findFramework } from '../find-framework.js';
import { frameworkSchema } from '../schema.js';
import { withLevels } from '../with-levels.js';
import { ${camel} } from './${id}.js';

it('is a sound framework that is found by its id', () => {
  expect(frameworkSchema.safeParse(withLevels(${camel})).error).toBeUndefined();
  expect(checkFramework(withLevels(${camel}))).toEqual([]);
  expect(findFramework('${id}')).toBe(${camel});
});

it('has its dimensions in their order', () => {
  expect(${camel}.dimensions.map(({ id, code }) => [id, code])).toEqual([
    ['${id}-governance', 'GOV'],
    ['${id}-branding', 'BRA'],
    ['${id}-economy', 'ECO'],
    ['${id}-living', 'LIV'],
    ['${id}-society', 'SOC'],
    ['${id}-environment', 'ENV'],
  ]);
});

it('is a draft that claims no date of validity and labels its sub-dimensions as a proposal', () => {
  expect(${camel}.status).toBe('draft');
  expect(${camel}.name.id).toContain('usulan');
  expect(${camel}.validity).toMatchObject({ from: null, to: null });
  expect(${camel}.proposals).toContain('sub-dimensions');
});
`;
