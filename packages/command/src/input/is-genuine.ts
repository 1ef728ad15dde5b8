import { createHash } from 'node:crypto';
import { canonicalJson } from '@kotacerdas/core/masterplan';
import * as z from 'zod/mini';

const content = z.object({ framework: z.unknown(), masterplan: z.unknown() });

/** Whether an edition, as it came in, still says what its hash is of. */
export function isGenuine(input: unknown, hash: string): boolean {
  const { framework, masterplan } = content.parse(input);
  return sha256(canonicalJson({ framework, masterplan })) === hash;
}

/** In small hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
