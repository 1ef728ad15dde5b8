import { describe, expect, it } from 'vitest';
import type { ChangeAct, ChangeItem, EntryFields } from '../contracts/history';
import { sinceDecision } from './since-decision';

let lines = 0;
const line = (act: ChangeAct, before: EntryFields = {}, after: EntryFields = {}): ChangeItem => ({
  id: ++lines,
  at: '2026-05-03T03:00:00.000Z',
  actor: 'Sari',
  act,
  type: 'program',
  documentId: 'p1',
  label: 'PR-1 Layanan',
  before,
  after,
  reason: null,
  revision: lines,
  canRestore: false,
});
const submitted = () => line('submit', { state: 'draft' }, { state: 'submitted' });
const renamed = (before: string, after: string) =>
  line('update', { name: before }, { name: after });
const isPart = (field: string) => field === 'budgets';
/** As the history has them. */
const since = (...oldestFirst: ChangeItem[]) => sinceDecision(oldestFirst.reverse(), isPart);

describe('what was changed since the last decision', () => {
  it('is nothing to compare where nobody has decided', () => {
    expect(since(line('create', {}, { name: 'A' }), submitted(), line('withdraw'))).toBeNull();
    expect(since()).toBeNull();
  });

  it('has each field as it was then and is now', () => {
    const approved = line('approve');
    const found = since(
      renamed('A', 'B'),
      approved,
      line('reopen', { state: 'locked' }, { state: 'returned' }),
      renamed('B', 'C'),
      line('update', { output: null, name: 'C' }, { output: 'Aplikasi', name: 'D' }),
      line('comment'),
      submitted(),
    );
    expect(found).toMatchObject({
      before: { name: 'B', output: null },
      after: { name: 'D', output: 'Aplikasi' },
    });
    expect(Object.keys(found?.after ?? {})).toEqual(['name', 'output']);
  });

  it('is compared with the approval, also where it was returned since', () => {
    const approved = line('approve');
    const found = since(approved, renamed('A', 'B'), line('return'), renamed('B', 'C'));
    expect(found).toMatchObject({ decision: approved, before: { name: 'A' } });
    const returned = line('return');
    expect(since(renamed('A', 'B'), returned, renamed('B', 'C'))).toMatchObject({
      decision: returned,
      before: { name: 'B' },
      after: { name: 'C' },
    });
  });

  it('leaves out what says the same again', () => {
    expect(since(line('return'), renamed('A', 'B'), renamed('B', 'A'), submitted())).toMatchObject({
      before: {},
      after: {},
    });
  });

  it('has of parts those that were changed, however many lines it took', () => {
    const found = since(
      line('approve'),
      line('update', { budgets: ['2026: 100'] }, { budgets: ['2026: 150'] }),
      line('update', { budgets: ['2027: 10'] }, { budgets: ['2027: 20', '2028: 5'] }),
      line('update', { budgets: ['2026: 150'] }, { budgets: ['2026: 200'] }),
    );
    expect(found?.before).toEqual({ budgets: ['2026: 100', '2027: 10'] });
    expect(found?.after).toEqual({ budgets: ['2027: 20', '2028: 5', '2026: 200'] });
  });
});
