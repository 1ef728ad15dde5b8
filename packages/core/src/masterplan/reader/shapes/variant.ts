import { isRecord } from '../../compare/is-record.js';
import { describeFound } from '../../../issue/value-at.js';
import { fault } from '../fault.js';
import type { Shape } from '../shape.js';
import { wrongType } from '../wrong-type.js';

/** One of several objects, told apart by the word in one of their fields. */
export function variant(field: string, shapes: ReadonlyMap<unknown, Shape>): Shape {
  return (value, at) => {
    if (!isRecord(value)) {
      wrongType(value, at, 'object');
      return value;
    }
    const word = value[field];
    const shape = shapes.get(word);
    if (shape !== undefined) return shape(value, at);
    if (word === undefined) fault(at, 'missing-field', { expected: 'value' }, field);
    else {
      const expected = [...shapes.keys()].join(', ');
      fault(at, 'not-one-of', { found: describeFound(word), expected }, field);
    }
    return value;
  };
}
