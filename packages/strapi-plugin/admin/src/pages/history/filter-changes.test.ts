import { expect, it } from 'vitest';
import { filterChanges } from './filter-changes';

it('keeps the changes of one act and of one kind of entry', () => {
  const changes = [
    { act: 'update', type: 'problem' },
    { act: 'submit', type: 'problem' },
    { act: 'update', type: 'need' },
  ] as const;
  expect(filterChanges(changes, { act: null, type: null })).toEqual(changes);
  expect(filterChanges(changes, { act: 'update', type: null })).toHaveLength(2);
  expect(filterChanges(changes, { act: 'update', type: 'need' })).toEqual([changes[2]]);
});
