import { readNumber } from '@kotacerdas/core/exchange';

/**
 * A share of a hundred as it was typed, by the grammar of sheets and with no more than two decimals; `null` where it is
 * none. A decimal point isn't Indonesia's way, but `62.5` says nothing else.
 */
export function typedPercent(typed: string): number | null {
  const reading = readNumber(typed.trim().replace(/\s*%$/u, ''));
  if (reading.kind === 'empty' || reading.kind === 'unreadable') return null;
  const [value, ...others] = reading.kind === 'value' ? [reading.value] : reading.readings;
  if (others.length > 0 || value < 0 || value > 100) return null;
  return Number(value.toFixed(2)) === value ? value : null;
}
