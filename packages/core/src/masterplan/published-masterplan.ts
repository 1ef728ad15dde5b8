import { checkFramework } from '../framework/check-framework.js';
import type { Issue } from '../issue/issue.js';
import { issuesFromZod } from '../issue/issues-from-zod.js';
import { below } from './below.js';
import { parseMasterplan } from './parse-masterplan.js';
import { publishedSchema } from './schema/published.js';
import type { PublishedMasterplan } from './types.js';

/**
 * What {@link parsePublishedMasterplan} gives: the edition, or why it was refused.
 *
 * @example
 * const numberOf = (result: ParsePublishedResult) => (result.ok ? result.published.number : null);
 * numberOf(parsePublishedMasterplan('bukan terbitan')); // null
 */
export type ParsePublishedResult =
  | { readonly ok: true; readonly published: PublishedMasterplan }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a published edition from anything, like {@link parseMasterplan} on the framework it carries. Places of
 * issues start at the edition. It never throws. Of the hash only the form is checked, as core has no
 * SHA-256: {@link PublishedMasterplan} shows how to compute it.
 *
 * @example
 * const result = parsePublishedMasterplan({ schemaVersion: 1, number: 0 });
 * result.ok; // false
 * if (!result.ok) result.issues[0]?.path; // ['number']
 */
export function parsePublishedMasterplan(input: unknown): ParsePublishedResult {
  const parsed = publishedSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: issuesFromZod(parsed.error, input) };
  const { framework, hash, number, publishedAt } = parsed.data;
  const faults = checkFramework(framework);
  if (faults.some((issue) => issue.severity === 'error')) {
    return { ok: false, issues: below('framework', faults) };
  }
  const result = parseMasterplan(parsed.data.masterplan, { frameworks: [framework] });
  if (!result.ok) {
    return { ok: false, issues: below('masterplan', result.issues) };
  }
  const { masterplan } = result;
  return {
    ok: true,
    published: { schemaVersion: 1, number, publishedAt, hash, framework, masterplan },
  };
}
