import type { DirectionValue } from '../../../../../shared/contracts/direction';

/** A value as fields hold it: a number that was stored and the same number typed, with its comma, are then one. */
export function typedValue(value: DirectionValue): DirectionValue {
  return Object.fromEntries(
    Object.entries(value).map(([name, said]) => [name, said === null ? null : typed(said)]),
  );
}

const typed = (said: string | number): string =>
  typeof said === 'string' ? said : plain(said).replace('.', ',');

/** Without an exponent: nobody types one. */
function plain(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toLocaleString('en-US', wholly) : text;
}

const wholly = { useGrouping: false, maximumFractionDigits: 10 } as const;
