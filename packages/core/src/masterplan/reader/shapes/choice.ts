import { describeFound } from '../../../issue/value-at.js';
import { fault } from '../fault.js';
import type { Shape } from '../shape.js';

/** The words, and the whole numbers, that may stand here. */
export function choice(words: readonly string[]): Shape {
  const values = new Set<unknown>(words.map((word) => (/^\d+$/.test(word) ? Number(word) : word)));
  return (value, at) => {
    if (value === undefined) fault(at, 'missing-field', { expected: 'value' });
    else if (!values.has(value)) {
      fault(at, 'not-one-of', { found: describeFound(value), expected: words.join(', ') });
    }
    return value;
  };
}
