import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecimal } from '../../base/editing/read-decimal.js';
import { editableNumber } from './editable-number.js';

test.each([
  [52, '52'],
  [38_000, '38000'],
  [1_500_000, '1.500.000'],
  [12.5, '12,5'],
  [0.125, '0,1250'],
  [-3.2, '-3,2'],
  [1e21, '1.000.000.000.000.000.000.000'],
  [1.5e-7, '0,00000015'],
])('%d stands in a field as %s', (value, text) => {
  expect(editableNumber('id', value)).toBe(text);
});

test('what stands in a field is read as the number it is', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.constantFrom('id', 'en'),
      (value, locale) => {
        const read = readDecimal(editableNumber(locale, value));
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(Math.abs(read.value - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-12 + 1e-20);
      },
    ),
  );
});
