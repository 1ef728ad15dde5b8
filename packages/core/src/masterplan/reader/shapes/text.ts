import { describeFound } from '../../../issue/value-at.js';
import { fault } from '../fault.js';
import type { Shape } from '../shape.js';
import { wrongType } from '../wrong-type.js';

/** `min max form pattern flags`, of which any may be missing at the end or be empty. */
export function text([min = '', max = '', form = '', pattern, flags]: readonly string[]): Shape {
  const least = Number(min);
  const most = Number(max || Infinity);
  const expression = pattern === undefined ? null : new RegExp(pattern, flags);
  return (value, at) => {
    if (typeof value !== 'string') wrongType(value, at, 'string');
    else {
      const { length } = value;
      if (length < least)
        fault(at, 'text-too-short', { found: describeFound(value), limit: least });
      if (length > most) fault(at, 'text-too-long', { found: describeFound(value), limit: most });
      if (expression?.test(value) === false) {
        const found = describeFound(value);
        if (form === 'unsafe-link') fault(at, form, { found });
        else fault(at, 'wrong-format', { found, expected: form });
      }
    }
    return value;
  };
}
