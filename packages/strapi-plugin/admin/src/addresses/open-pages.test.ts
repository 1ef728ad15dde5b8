import { expect, it } from 'vitest';
import { permissions } from '../../../shared/permissions';
import { allowedBy } from '../api/allowed-by';
import { linkedPages, openPages } from './open-pages';

const pagesFor = (...actions: string[]) =>
  openPages(allowedBy(actions.map((action) => ({ action }))));

it('are none for an account without rights, and all for one that may read everything', () => {
  expect(pagesFor()).toEqual([]);
  expect(pagesFor(...Object.values(permissions))).toEqual(linkedPages);
});

it('are those that a role may read, in the order of the links', () => {
  expect(pagesFor(permissions.readHistory, permissions.readItems)).toEqual(['home', 'history']);
  expect(pagesFor(permissions.readDashboard)).toEqual([
    'dashboard',
    'swot',
    'action-plan',
    'trace',
  ]);
});
