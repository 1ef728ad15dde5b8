import type { Masterplan, Opd } from '@kotacerdas/core/masterplan';
import { Refusal } from '../run/refusal.js';
import type { Call } from './command.js';

/** The department that `--opd` names, by its short name or its id; none where it wasn't given. */
export function findOpd(
  named: string | undefined,
  { opds }: Pick<Masterplan, 'opds'>,
  { messages }: Pick<Call, 'messages'>,
): Opd | undefined {
  if (named === undefined) return undefined;
  const wanted = named.toLowerCase();
  const found = opds.find(
    ({ id, shortName }) => id === named || shortName.toLowerCase() === wanted,
  );
  if (found !== undefined) return found;
  throw new Refusal(
    messages.refused.choice(
      '--opd',
      named,
      opds.map(({ shortName }) => shortName),
    ),
  );
}
