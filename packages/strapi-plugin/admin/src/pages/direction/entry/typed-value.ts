import type { DirectionValue } from '../../../../../shared/contracts/direction';

/** A value as fields hold it: a year that was stored and the same year typed are then one. */
export function typedValue(value: DirectionValue): DirectionValue {
  return Object.fromEntries(
    Object.entries(value).map(([name, said]) => [name, said === null ? null : String(said)]),
  );
}
