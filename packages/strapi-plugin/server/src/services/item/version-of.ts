import { createHash } from 'node:crypto';
import { canonicalJson } from '@kotacerdas/core/masterplan';

const notSaid = ['state', 'stateReason', 'updatedAt'];

/** A fingerprint of what an item says, its parts included: parts have no revision of their own. */
export function versionOf(value: object): string {
  const said = Object.entries(value).filter(([field]) => !notSaid.includes(field));
  return createHash('sha256')
    .update(canonicalJson(Object.fromEntries(said)))
    .digest('hex');
}
