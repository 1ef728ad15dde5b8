import { expect, it } from 'vitest';
import { importedFilter } from './imported-filter';

it('finds new items among the drafts, of their type where there is one', () => {
  expect(importedFilter({ created: 2, updated: 0 }, ['needs'])).toEqual({
    state: 'draft',
    type: 'need',
  });
  expect(importedFilter({ created: 2, updated: 0 }, ['needs', 'programs'])).toEqual({
    state: 'draft',
    type: null,
  });
});

it('leaves out no type where not all is known', () => {
  expect(importedFilter({ created: 900, updated: 0 }, null)).toEqual({
    state: 'draft',
    type: null,
  });
});

it('finds changed items in whatever state they are to be submitted from', () => {
  expect(importedFilter({ created: 1, updated: 1 }, ['needs'])).toEqual({
    state: null,
    type: 'need',
  });
});

it('finds none where nothing was imported', () => {
  expect(importedFilter({ created: 0, updated: 0 }, ['needs'])).toBeNull();
});
