import type { PublishResponse } from '../../../shared/contracts/snapshot';
import type { IssueOutcome } from '../services/snapshot/issue-edition';
import type { Context } from './context';
import { fail } from './fail';

/** Says what came of publishing, also of publishing something again. */
export function answerIssued(
  ctx: Context,
  outcome: IssueOutcome | { result: 'snapshot-not-found' },
): void {
  switch (outcome.result) {
    case 'plan-not-found':
    case 'snapshot-not-found':
      return fail(ctx, outcome.result);
    case 'withdrawn':
      return fail(ctx, 'snapshot-withdrawn');
    case 'refused':
      return fail(ctx, 'plan-has-issues', outcome.issues);
    case 'unapproved':
      return fail(ctx, 'unapproved-items', undefined, { unapproved: outcome.unapproved });
    default: {
      const body: PublishResponse = { data: { result: outcome.result, ...outcome.edition } };
      ctx.status = outcome.result === 'published' ? 201 : 200;
      ctx.body = body;
    }
  }
}
