import { checkIds } from '../../framework/check/check-ids.js';
import { below } from '../below.js';
import type { ParsePublishedResult } from '../published-masterplan.js';
import { readDocument } from './read-document.js';
import { readMasterplan } from './read-masterplan.js';

/**
 * Reads a published edition to draw it, like {@link readMasterplan} on the framework it carries; to keep it, use
 * `parsePublishedMasterplan`. Of the framework only the shape is looked at, and that no id stands twice. Places of
 * issues start at the edition.
 *
 * @example
 * const result = readPublishedMasterplan({ schemaVersion: 1, number: 0 });
 * result.ok; // false
 * if (!result.ok) result.issues[0]?.path; // ['number']
 */
export function readPublishedMasterplan(input: unknown): ParsePublishedResult {
  const read = readDocument('published', input);
  if (!read.ok) return read;
  const { document } = read;
  // Indicators that share an id are the one thing of a framework's shape that nothing can be computed with.
  const faults = checkIds(document.framework);
  if (faults.length > 0) return { ok: false, issues: below('framework', faults) };
  const result = readMasterplan(document.masterplan, { frameworks: [document.framework] });
  if (!result.ok) return { ok: false, issues: below('masterplan', result.issues) };
  return { ok: true, published: { ...document, masterplan: result.masterplan } };
}
