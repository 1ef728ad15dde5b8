import { readBookManifest } from '@kotacerdas/core/book';
import * as z from 'zod/mini';
import { printFailures } from '../../../../shared/contracts/printed-book';

/** As long as the press takes for a step at most, and then some: who told nothing for longer is gone. */
const silence = 60_000;

const steps = ['figures', 'docx', 'pdf', 'html'] as const;

/** A printed book as it stands in the database. */
export const storedRow = z.object({
  id: z.number(),
  documentId: z.string(),
  templateId: z.string(),
  title: z.string(),
  edition: z.nullable(z.int()),
  additionsRevision: z.int(),
  state: z.enum(['printing', 'printed', 'failed']),
  failure: z.nullable(z.enum(printFailures)),
  step: z.nullable(z.enum(steps)),
  done: z.nullable(z.int()),
  total: z.nullable(z.int()),
  requestedAt: z.string(),
  requestedBy: z.nullable(z.string()),
  seenAt: z.string(),
  printedAt: z.nullable(z.string()),
  manifest: z.pipe(z.unknown(), z.transform(readBookManifest)),
  offeredAt: z.nullable(z.string()),
});

export type StoredRow = z.output<typeof storedRow>;

/** Whether a process still works on it. */
export const isAlive = ({ seenAt, state }: Pick<StoredRow, 'seenAt' | 'state'>, now: Date) =>
  state === 'printing' && now.getTime() - Date.parse(seenAt) < silence;
