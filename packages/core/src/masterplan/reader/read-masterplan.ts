import { openMasterplan } from '../open-masterplan.js';
import type { ParseOptions, ParseResult } from '../parse-masterplan.js';
import { readDocument } from './read-document.js';

/**
 * Reads a masterplan to draw it; to save it, use `parseMasterplan`. The two say the same of a document's shape, and
 * give the same for a sound plan. But this one loads a small part of the code, and leaves out what a plan passes before
 * it is published: whether that exists which it refers to, whether ids and codes stand once, whether periods, weights
 * and levels agree. Such a plan is safe to compute with all the same: what refers to nothing counts for nothing.
 *
 * A newer version of the document is refused with the issue that `parseMasterplan` gives, and so is a framework that is
 * neither given nor built in. It never throws, and has no warnings.
 *
 * @example
 * const result = readMasterplan(JSON.parse(text));
 * if (result.ok) summariseMasterplan(result.masterplan, { asOf: '2026-11-23' });
 * else for (const issue of result.issues) console.error(describeIssue('id', issue));
 */
export function readMasterplan(input: unknown, options: ParseOptions = {}): ParseResult {
  const opened = openMasterplan(input, options.frameworks ?? [], (document) =>
    readDocument('masterplan', document),
  );
  return opened.ok ? { ...opened, issues: [] } : opened;
}
