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
const since = (...oldestFirst: ChangeItem[]) =>
  sinceDecision({ changes: oldestFirst.reverse(), more: false }, isPart);
/** Of a history that goes back further than this. */
const lately = (...oldestFirst: ChangeItem[]) =>
  sinceDecision({ changes: oldestFirst.reverse(), more: true }, isPart);

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
    expect(found).toEqual({
      decision: approved,
      before: { name: 'B', output: null },
      after: { name: 'D', output: 'Aplikasi' },
    });
  });

  it('is told from the approval where it was locked and opened again since', () => {
    const first = line('approve');
    const second = line('approve');
    const found = since(
      first,
      renamed('A', 'B'),
      second,
      line('lock'),
      line('reopen'),
      renamed('B', 'C'),
    );
    expect(found).toMatchObject({ decision: second, before: { name: 'B' }, after: { name: 'C' } });
  });

  it('is told from the act itself where the approval isn’t in its history', () => {
    const reopened = line('reopen');
    expect(since(line('lock'), reopened, renamed('A', 'B'))).toMatchObject({ decision: reopened });
    const locked = line('lock');
    expect(lately(line('return'), locked, renamed('A', 'B'))).toMatchObject({ decision: locked });
  });

  it('is unknown where an approval may stand in older lines', () => {
    expect(lately(renamed('A', 'B'))).toBe('long-ago');
    expect(lately(line('return'), renamed('A', 'B'))).toBe('long-ago');
    const approved = line('approve');
    expect(lately(approved, line('return'), renamed('A', 'B'))).toMatchObject({
      decision: approved,
    });
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
    expect(found).toMatchObject({
      before: { budgets: ['2026: 100', '2027: 10'] },
      after: { budgets: ['2027: 20', '2028: 5', '2026: 200'] },
    });
  });

  it('leaves out parts that are as they were, in whatever order', () => {
    const budgets = (before: string[], after: string[]) =>
      line('update', { budgets: before }, { budgets: after });
    const swapped = budgets(['2026: 1', '2027: 2'], ['2027: 2', '2026: 1']);
    expect(since(line('approve'), swapped)).toMatchObject({ before: {}, after: {} });
    const back = [
      budgets(['2026: 1'], ['2026: 5']),
      budgets(['2027: 2'], ['2027: 6']),
      budgets(['2027: 6', '2026: 5'], ['2027: 2', '2026: 1']),
    ];
    expect(since(line('approve'), ...back)).toMatchObject({ before: {}, after: {} });
    const halfBack = [...back.slice(0, 2), budgets(['2026: 5'], ['2026: 1'])];
    expect(since(line('approve'), ...halfBack)).toMatchObject({
      before: { budgets: ['2027: 2'] },
      after: { budgets: ['2027: 6'] },
    });
  });
});
