import type { Issue } from '@kotacerdas/core';
import { checkFramework } from '@kotacerdas/core/framework';
import { parseMasterplan, parsePublishedMasterplan } from '@kotacerdas/core/masterplan';
import type { ReadSource } from './source.js';

/** Whether a document means to be an edition: it has a plan within. */
export const isEdition = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'masterplan' in input;

/** Reads a plan or an edition, with all that is odd about it. */
export function toSource(input: unknown): ReadSource {
  if (!isEdition(input)) {
    const parsed = parseMasterplan(input);
    if (!parsed.ok) return parsed;
    const { framework, issues, masterplan } = parsed;
    return { ok: true, source: { framework, masterplan, edition: null }, issues };
  }
  const parsed = parsePublishedMasterplan(input);
  if (!parsed.ok) return parsed;
  const { framework, hash, masterplan, number, publishedAt } = parsed.published;
  const edition = { number, publishedAt, hash };
  return {
    ok: true,
    source: { framework, masterplan, edition },
    issues: [
      ...below('framework', checkFramework(framework)),
      ...below('masterplan', parseMasterplan(masterplan, { frameworks: [framework] }).issues),
    ],
  };
}

const below = (part: string, issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, path: [part, ...issue.path] }));
