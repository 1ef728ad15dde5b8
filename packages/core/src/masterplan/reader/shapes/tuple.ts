import { describeFound } from '../../../issue/value-at.js';
import { fault } from '../fault.js';
import { readBelow } from '../read-below.js';
import type { Shape } from '../shape.js';
import { wrongType } from '../wrong-type.js';

/** One entry of each shape, in this order. */
export function tuple(shapes: readonly Shape[]): Shape {
  const limit = shapes.length;
  return (value, at) => {
    if (!Array.isArray(value)) {
      wrongType(value, at, 'tuple');
      return value;
    }
    const entries: readonly unknown[] = value;
    const found = describeFound(value);
    if (entries.length < limit) {
      fault(at, 'list-too-short', { found, limit });
      return entries;
    }
    if (entries.length > limit) fault(at, 'list-too-long', { found, limit });
    return shapes.map((shape, index): unknown => readBelow(shape, entries[index], at, index));
  };
}
