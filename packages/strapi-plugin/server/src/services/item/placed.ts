import { positionsFor } from './positions-for';
import type { Part } from './part';

/**
 * Parts that stand in an order, with places that keep those of the stored ones as far as they can: a factor that was
 * moved is written, and not all behind it.
 */
export function placed(stored: readonly Part[], wanted: readonly Part[]): Part[] {
  const places = new Map(stored.map((part) => [part.match, positionOf(part)]));
  const positions = positionsFor(wanted.map(({ match }) => places.get(match) ?? null));
  return wanted.map((part, index) =>
    'position' in part.data
      ? { ...part, data: { ...part.data, position: positions[index] } }
      : part,
  );
}

function positionOf({ data }: Part): number | null {
  const position: unknown = Reflect.get(data, 'position');
  return typeof position === 'number' ? position : null;
}
