import { describeFound } from '../../../issue/value-at.js';
import { fault } from '../fault.js';
import { readBelow } from '../read-below.js';
import type { Shape } from '../shape.js';
import { wrongType } from '../wrong-type.js';

/** Any number of entries of one shape; of a filled one, at least one. */
export function list(entry: Shape, isFilled: boolean): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) {
      wrongType(value, at, 'array');
      return value;
    }
    const entries: readonly unknown[] = value;
    // Not `map`, which would pass over holes.
    const copy = Array.from(entries, (item, index) => readBelow(entry, item, at, index));
    if (isFilled && copy.length === 0) {
      fault(at, 'list-too-short', { found: describeFound(value), limit: 1 });
    }
    return copy;
  };
}
