import { describe, expect, it } from 'vitest';
import { fieldOptions } from './field-options';

describe('the options of a field', () => {
  const usual = { level: 'dimension', framework: 'plan', dimensionField: 'dimensionId' };

  it.each([undefined, null, 'either', [], {}, { level: 'all', framework: '', dimensionField: 3 }])(
    'are the usual ones where %j was given',
    (given) => {
      expect(fieldOptions(given)).toEqual(usual);
    },
  );

  it('are what was chosen', () => {
    expect(fieldOptions({ level: 'either', framework: 'kominfo-2021' })).toEqual({
      ...usual,
      level: 'either',
      framework: 'kominfo-2021',
    });
  });
});
