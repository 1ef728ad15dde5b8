import { createHash } from 'node:crypto';
import { canonicalJson } from '@kotacerdas/core/masterplan';

/** Of a file and all that decides what becomes of it. */
export const fingerprintOf = (sha256: string, said: object): string =>
  createHash('sha256')
    .update(canonicalJson({ sha256, ...said }))
    .digest('hex');
