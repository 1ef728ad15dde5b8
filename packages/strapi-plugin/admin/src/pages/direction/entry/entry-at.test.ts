import { describe, expect, it } from 'vitest';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import { entryAt } from './entry-at';

const issue = (documentId: string, statement: string): DirectionEntry => ({
  type: 'rpjmd-strategic-issue',
  documentId,
  id: documentId,
  label: statement,
  value: { statement },
  version: '1',
  canEdit: true,
  canDelete: true,
});
const issues = [issue('a', 'Kemiskinan'), issue('b', 'Kemiskinan'), issue('c', 'Banjir')];

describe('the entry of a strategic issue', () => {
  it('is the one of its place, also where two say the same', () => {
    expect(entryAt(issues, 1, 'Kemiskinan')?.documentId).toBe('b');
    expect(entryAt(issues, 2, 'Banjir')?.documentId).toBe('c');
  });

  it('is none where the lists disagree', () => {
    expect(entryAt(issues, 2, 'Kemiskinan')).toBeUndefined();
    expect(entryAt(issues, 3, 'Banjir')).toBeUndefined();
  });
});
