import { isRecord } from '../../compare/is-record.js';
import { describeFound } from '../../../issue/value-at.js';
import { fault } from '../fault.js';
import { readBelow } from '../read-below.js';
import type { Shape } from '../shape.js';
import { wrongType } from '../wrong-type.js';

/** Entries of one shape under names of their own. */
export function record(name: Shape, entry: Shape): Shape {
  return (value, at) => {
    if (!isRecord(value)) {
      wrongType(value, at, 'record');
      return value;
    }
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__') continue;
      const issues: typeof at.issues = [];
      name(key, { path: at.path, issues });
      if (issues.length > 0) fault(at, 'wrong-format', { found: describeFound(item) }, key);
      else copy[key] = readBelow(entry, item, at, key);
    }
    return copy;
  };
}
