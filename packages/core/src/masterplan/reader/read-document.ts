import type { Issue } from '../../issue/issue.js';
import type { Shaped } from '../open-masterplan.js';
import type { Masterplan, PublishedMasterplan } from '../types.js';
import { shapeOf } from './shape-of.js';

interface Documents {
  readonly masterplan: Masterplan;
  /** An edition whose plan is still to be read. */
  readonly published: Omit<PublishedMasterplan, 'masterplan'> & { readonly masterplan: unknown };
}

/** A copy of a document with its own fields alone, or what is wrong with its shape. */
export function readDocument<Name extends keyof Documents>(
  name: Name,
  input: unknown,
): Shaped<Documents[Name]> {
  const issues: Issue[] = [];
  const document = shapeOf(name)?.(input, { path: [], issues });
  return isSound(name, document, issues) ? { ok: true, document } : { ok: false, issues };
}

/** The description is derived from the schema, and so is the type: a test holds them together, not the compiler. */
function isSound<Name extends keyof Documents>(
  _name: Name,
  _document: unknown,
  issues: readonly Issue[],
): _document is Documents[Name] {
  return issues.length === 0;
}
