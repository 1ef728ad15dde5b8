import type { Masterplan, Opd } from '@kotacerdas/core/masterplan';
import { Refusal } from '../run/refusal.js';
import type { Call } from './command.js';

/**
 * The department that `--opd` names, by its id or its short name; none where it wasn't given. A short name that several
 * have names none of them.
 */
export function findOpd(
  named: string | undefined,
  { opds }: Pick<Masterplan, 'opds'>,
  { messages }: Pick<Call, 'messages'>,
): Opd | undefined {
  if (named === undefined) return undefined;
  const wanted = named.toLowerCase();
  const called = opds.filter(({ shortName }) => shortName.toLowerCase() === wanted);
  const found =
    opds.find(({ id }) => id === named) ?? (called.length === 1 ? called[0] : undefined);
  if (found !== undefined) return found;
  throw new Refusal(
    messages.refused.choice(
      '--opd',
      named,
      called.length > 1 ? called.map(({ id }) => id) : opds.map(({ shortName }) => shortName),
    ),
  );
}
