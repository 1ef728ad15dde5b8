import type { Issue } from '@kotacerdas/core';
import type { ProgramForm } from './program-form.js';
import { unread } from './read-typed.js';

/** The fields that a plan can't hold as they stand: what was typed can't be read, or core refuses it. */
export function waitingFields(form: ProgramForm, issues: readonly Issue[]): ReadonlySet<string> {
  const refused = issues.filter(({ severity }) => severity === 'error');
  return new Set([
    ...unread(form).map((key) => key.split(' ')[0] ?? key),
    ...refused.map(({ path }) => String(path[0])),
  ]);
}
