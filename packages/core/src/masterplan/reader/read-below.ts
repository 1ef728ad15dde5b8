import type { Reading, Shape } from './shape.js';

/** Reads what stands at a key of the value that is being read. */
export function readBelow(
  shape: Shape,
  value: unknown,
  at: Reading,
  key: string | number,
): unknown {
  at.path.push(key);
  const copy = shape(value, at);
  at.path.pop();
  return copy;
}
