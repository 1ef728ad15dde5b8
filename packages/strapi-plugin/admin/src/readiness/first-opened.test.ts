import { describe, expect, it } from 'vitest';
import { firstOpened } from './first-opened';

const open = {
  id: 'terbuka',
  assessedOn: '2026-11-30',
  state: 'draft',
  consolidated: null,
} as const;
const settled = {
  id: 'sah',
  assessedOn: '2026-06-18',
  state: 'approved',
  consolidated: {},
} as const;
const nothing = { mayRate: false, mayAssess: false, mayConsolidate: false };

const opened = (allowed: Partial<typeof nothing>, assessments = [open, settled]) =>
  firstOpened(assessments, '2026-12-01T00:00:00.000Z', { ...nothing, ...allowed })?.id;

describe('the assessment that is shown first', () => {
  it.each(['mayRate', 'mayAssess', 'mayConsolidate'] as const)(
    'is the latest for an officer who has something to fill in (%s)',
    (right) => {
      expect(opened({ [right]: true })).toBe('terbuka');
    },
  );

  it('is the last result for who only reads, or what there is', () => {
    expect(opened({})).toBe('sah');
    expect(firstOpened([open], '2026-01-01', nothing)?.id).toBe('terbuka');
    expect(firstOpened([], '2026-01-01', nothing)).toBeUndefined();
  });
});
