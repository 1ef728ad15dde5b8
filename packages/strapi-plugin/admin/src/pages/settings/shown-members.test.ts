import { expect, it } from 'vitest';
import type { MemberItem } from '../../../../shared/contracts/settings';
import { shownMembers, type MemberFilter } from './shown-members';

const member = (userId: number, name: string, opdIds: string[] = []): MemberItem => ({
  userId,
  name,
  opdIds,
  email: null,
  revision: 0,
  active: true,
  invited: false,
  roles: [],
  regionCodes: [],
  dimensionIds: [],
});
const members = [member(1, 'Ani Wijaya', ['dlh']), member(2, 'Budi'), member(3, 'Cici')];
const shown = (filter: Partial<MemberFilter>) =>
  shownMembers(
    members,
    { words: '', scope: null, ...filter },
    {
      wordsOf: ({ name, opdIds }) => [name, ...opdIds],
      isIncomplete: ({ userId }) => userId === 3,
    },
  ).map(({ userId }) => userId);

it('finds accounts by all the words that were typed', () => {
  expect(shown({})).toEqual([1, 2, 3]);
  expect(shown({ words: ' DLH ani' })).toEqual([1]);
  expect(shown({ words: 'ani budi' })).toEqual([]);
});

it('finds accounts without an OPD, and those that are missing something', () => {
  expect(shown({ scope: 'without-opd' })).toEqual([2, 3]);
  expect(shown({ scope: 'incomplete' })).toEqual([3]);
});
