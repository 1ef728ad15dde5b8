import { checkFramework } from '../framework/check-framework.js';
import type { Framework } from '../framework/types.js';
import type { Issue } from '../issue/issue.js';
import { issuesFromZod } from '../issue/issues-from-zod.js';
import { below } from './below.js';
import { parseMasterplan } from './parse-masterplan.js';
import { publishedSchema } from './schema/published.js';
import type { Masterplan } from './types.js';

/**
 * A numbered, frozen edition of a plan ("terbitan"). It carries its framework, so that it can still be
 * read when the office has changed its own. `hash` is the SHA-256 of the canonical JSON of
 * `{ framework, masterplan }`.
 *
 * @example
 * const bytes = new TextEncoder().encode(canonicalJson({ framework, masterplan }));
 * const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
 * const published: PublishedMasterplan = {
 *   schemaVersion: 1,
 *   number: 1,
 *   publishedAt: '2026-11-23T04:05:06.000Z',
 *   hash: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
 *   framework,
 *   masterplan,
 * };
 * parsePublishedMasterplan(published).ok; // true
 */
export interface PublishedMasterplan {
  readonly schemaVersion: 1;
  /** From 1. */
  readonly number: number;
  /** ISO 8601; also the moment that freshness is counted from. */
  readonly publishedAt: string;
  readonly hash: string;
  readonly framework: Framework;
  readonly masterplan: Masterplan;
}

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
