import type { ColumnInUnit } from '../../columns/cell/column-in-unit.js';
import type { FoundUnit } from './found-unit.js';

/** How cells of a column are read by what was found out about its unit; nothing where they are what they are. */
export function columnInUnit(found: FoundUnit | undefined): ColumnInUnit | undefined {
  if (found === undefined || found.unit === 'one') return undefined;
  const { said, unit } = found;
  return unit === null ? { kind: 'open', said } : { kind: 'sure', unit };
}
