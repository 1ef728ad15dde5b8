import { fault } from '../fault.js';
import type { Shape } from '../shape.js';
import { wrongType } from '../wrong-type.js';

const { MAX_SAFE_INTEGER, MIN_SAFE_INTEGER } = Number;

/** `min max`, of which any may be empty; a least value that begins with `>` is itself too small. */
export function number([min = '', max = '']: readonly string[], whole: boolean): Shape {
  const beyond = min.startsWith('>');
  const least = Number(min.slice(Number(beyond)) || -Infinity);
  const most = Number(max || Infinity);
  return (value, at) => {
    if (typeof value !== 'number') {
      wrongType(value, at, 'number');
      return value;
    }
    const found = String(value);
    if (!Number.isFinite(value)) fault(at, 'not-a-finite-number', { found });
    else if (whole && !Number.isInteger(value)) fault(at, 'not-an-integer', { found });
    else {
      if (whole && value < MIN_SAFE_INTEGER) {
        fault(at, 'number-too-small', { found, limit: MIN_SAFE_INTEGER });
      }
      if (whole && value > MAX_SAFE_INTEGER) {
        fault(at, 'number-too-big', { found, limit: MAX_SAFE_INTEGER });
      }
      if (value < least || (beyond && value === least)) {
        fault(at, 'number-too-small', { found, limit: least });
      }
      if (value > most) fault(at, 'number-too-big', { found, limit: most });
    }
    return value;
  };
}
