import type { UnitSigns } from '../grammar/unit/unit-signs.js';
import { headersOf, mappingKey, type MappingMemory } from './mapping-memory.js';
import type { SheetMatch } from './types.js';

/** By column. */
export type RememberedSigns = ReadonlyMap<number, UnitSigns>;

/** What a sheet with the same headers said about its units when somebody chose them. */
export function recallSigns(memory: MappingMemory, match: SheetMatch): RememberedSigns {
  const key = mappingKey(match);
  const signs = memory.find((each) => each.key === key)?.signs ?? [];
  return new Map(
    headersOf(match).flatMap(({ column }, index) => {
      const own = signs[index] ?? null;
      return own === null ? [] : [[column, own]];
    }),
  );
}
