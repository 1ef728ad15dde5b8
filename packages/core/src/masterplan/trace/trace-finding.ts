import type { Issue } from '../../issue/issue.js';
import type { TraceFinding, TraceNode } from './types.js';

/** An issue about an item, with the item and who answers for it. */
export function traceFinding(
  { code, dimensionId, id, kind, opdId }: TraceNode,
  issue: Issue,
): TraceFinding {
  return { ...issue, item: { kind, id, code }, opdId, dimensionId };
}
