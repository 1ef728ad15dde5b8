import type { DirectionValue } from '../../../../../shared/contracts/direction';

interface Sides {
  /** As it was read. */
  readonly base: DirectionValue;
  readonly ours: DirectionValue;
  readonly theirs: DirectionValue;
}

export type Side = 'ours' | 'theirs';

/** What both sides have changed, each in their own way. */
export function clashesIn({ base, ours, theirs }: Sides): string[] {
  return Object.keys({ ...theirs, ...ours }).filter((field) => {
    const [before, mine, other] = [base, ours, theirs].map((side) => side[field] ?? null);
    return mine !== other && mine !== before && other !== before;
  });
}

/** Both sides' work as one: what only one has changed is taken from there, the rest as was chosen. */
export function mergeFields(
  { base, ours, theirs }: Sides,
  choices: Readonly<Record<string, Side>> = {},
): DirectionValue {
  return Object.fromEntries(
    Object.keys({ ...theirs, ...ours }).map((field) => {
      const [before, mine, other] = [base, ours, theirs].map((side) => side[field] ?? null);
      const isClash = mine !== other && mine !== before && other !== before;
      const side = isClash ? (choices[field] ?? 'ours') : mine === before ? 'theirs' : 'ours';
      return [field, (side === 'ours' ? mine : other) ?? null];
    }),
  );
}
