import * as z from 'zod/mini';
import type { Issue } from '../../../issue/issue.js';
import { issuesFromZod } from '../../../issue/issues-from-zod.js';

export type ReadResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A copy of a value, if the schema allows it. Issues have their place in the plan. */
export function readValue(schema: z.ZodMiniType, value: unknown, path: Issue['path']): ReadResult {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  // As a field, so that what has another type altogether isn't reported as a document that is no plan.
  const field = z.object({ value: schema }).safeParse({ value });
  const issues = field.success ? [] : issuesFromZod(field.error, { value });
  return {
    ok: false,
    issues: issues.map((issue) => ({ ...issue, path: [...path, ...issue.path.slice(1)] })),
  };
}
