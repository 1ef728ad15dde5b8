import { isRecord } from '../../compare/is-record.js';
import { fault } from '../fault.js';
import { readBelow } from '../read-below.js';
import type { Shape } from '../shape.js';
import { wrongType } from '../wrong-type.js';

/**
 * An object of these fields, of which some are optional (`name?`). Any other is a fault, unless it is open: then others
 * are left behind.
 */
export function object(written: readonly (readonly [string, Shape])[], isOpen: boolean): Shape {
  const fields = written.map(([word, shape]) => {
    const name = word.replace('?', '');
    return { name, shape, isOptional: name !== word };
  });
  const names = new Set(fields.map(({ name }) => name));
  return (value, at) => {
    if (!isRecord(value)) {
      wrongType(value, at, 'object');
      return value;
    }
    const copy: Record<string, unknown> = {};
    for (const { isOptional, name, shape } of fields) {
      const item = value[name];
      if (!isOptional || item !== undefined) copy[name] = readBelow(shape, item, at, name);
    }
    if (!isOpen) {
      for (const key in value) {
        if (!names.has(key)) fault(at, 'unknown-field', { found: key }, key);
      }
    }
    return copy;
  };
}
