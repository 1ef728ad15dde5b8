import { describe, expect, it } from 'vitest';
import { nextInList } from './next-in-list';

const item = (documentId: string, opd: string, acts: readonly 'approve'[] = ['approve']) => ({
  type: 'problem' as const,
  documentId,
  opd,
  dimensionId: null,
  state: 'submitted' as const,
  acts: [...acts],
  needsOtherEyes: false,
});
const current = item('b', 'Dinkes', []);
const items = [item('a', 'Dinkes'), current, item('c', 'Bappeda'), item('d', 'Dinkes')];
const nextOf = (list: string) => nextInList(items, current, list)?.documentId;

describe('the next one', () => {
  it('is the one after this in the whole list', () => {
    expect(nextOf('/plugins/kotacerdas?plan=r1')).toBe('c');
    expect(nextOf('/plugins/kotacerdas')).toBe('c');
  });

  it('is one that the filter of the list lets through', () => {
    expect(nextOf('/plugins/kotacerdas?plan=r1&opd=Dinkes')).toBe('d');
    expect(nextOf('/plugins/kotacerdas?plan=r1&state=submitted&opd=Bappeda')).toBe('c');
    expect(nextOf('/plugins/kotacerdas?plan=r1&type=need')).toBeUndefined();
  });
});
