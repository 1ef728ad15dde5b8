import { hash } from 'node:crypto';
import { canonicalJson } from '@kotacerdas/core/masterplan';

/** What deciding on an item writes, and not what it says. */
const notSaid = { state: undefined, stateReason: undefined, updatedAt: undefined };

/** A fingerprint of what an item says, its parts included: parts have no revision of their own. */
export const versionOf = (value: object): string =>
  hash('sha256', canonicalJson(Object.assign({}, value, notSaid)));
