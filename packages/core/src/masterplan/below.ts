import type { Issue } from '../issue/issue.js';

/** Issues of a part of a document, as issues of the document. */
export function below(field: string, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: [field, ...issue.path] }));
}
