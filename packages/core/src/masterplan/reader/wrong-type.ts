import { describeFound } from '../../issue/value-at.js';
import { fault } from './fault.js';
import type { Reading } from './shape.js';

/** Notes that something else stands here than what was expected, or nothing at all. */
export function wrongType(value: unknown, at: Reading, expected: string): void {
  const found = describeFound(value);
  if (at.path.length === 0) fault(at, 'not-an-object', { found });
  else if (value === undefined) fault(at, 'missing-field', { expected });
  else fault(at, 'wrong-type', { found, expected });
}
