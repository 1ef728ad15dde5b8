import type { RpjmdDraft } from '@kotacerdas/core/exchange';
import { unstorablePath } from '../../../text/unstorable-path';

/** What a plan would take and no database can hold is refused as if the plan did. */
export function refuseUnstorable(draft: RpjmdDraft): RpjmdDraft {
  const { issues, merge } = draft;
  if (merge === null || issues.length > 0) return draft;
  const path = unstorablePath(merge.rpjmd);
  if (path === null) return draft;
  const issue = {
    severity: 'error',
    code: 'wrong-format',
    path: ['rpjmd', ...path],
    params: {},
  } as const;
  return { ...draft, issues: [issue], masterplan: null };
}
