import type { DirectionType, DirectionValue } from '../../../../../shared/contracts/direction';
import { directionFields } from '../../../../../shared/direction/fields';
import { typedValue } from './typed-value';

/** A draft holds what the form has put there; whatever else the browser kept under its name isn't taken. */
export function draftValue(kept: Readonly<Record<string, unknown>>): DirectionValue {
  const value: Record<string, string | number | null> = {};
  for (const [name, said] of Object.entries(kept)) {
    if (typeof said === 'string' || typeof said === 'number' || said === null) value[name] = said;
  }
  return typedValue(value);
}

/** The draft of a new entry, below what it is added below now: all new ones of a kind share a draft. */
export function draftBelow(
  type: DirectionType,
  draft: DirectionValue,
  initial: DirectionValue,
): DirectionValue {
  const links = directionFields[type].filter(
    ({ kind, name }) => kind === 'link' && (initial[name] ?? null) !== null,
  );
  const own: DirectionValue = Object.fromEntries(
    links.map(({ name }): [string, string | number | null] => [name, initial[name] ?? null]),
  );
  // What stands in one place can't stand in another as well.
  const isPlaced = links.some(({ isOneOf }) => isOneOf === true);
  const elsewhere = directionFields[type].filter(({ isOneOf }) => isPlaced && isOneOf === true);
  const nowhere = Object.fromEntries(elsewhere.map(({ name }) => [name, null]));
  return { ...initial, ...draft, ...nowhere, ...own };
}
