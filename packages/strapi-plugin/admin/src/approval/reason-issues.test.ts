import { approvalActs, longestReason } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import { needsReason } from './needs-reason';
import { reasonIssues } from './reason-issues';

describe('a reason', () => {
  it('is needed where an item goes back to who wrote it', () => {
    expect(approvalActs.filter(needsReason)).toEqual(['return', 'reopen']);
  });

  it.each(['return', 'reopen'] as const)('to %s says something, and not too much', (act) => {
    const codes = (reason: string) => reasonIssues(act, reason).map(({ code }) => code);
    expect(codes(' \n ')).toEqual(['act-needs-reason']);
    expect(codes('Lampirkan data.')).toEqual([]);
    expect(codes('a'.repeat(longestReason))).toEqual([]);
    expect(codes('a'.repeat(longestReason + 1))).toEqual(['text-too-long']);
  });
});
