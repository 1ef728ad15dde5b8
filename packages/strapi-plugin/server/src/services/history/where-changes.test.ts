import { expect, it } from 'vitest';
import { whereChanges } from './where-changes';

it('asks for all lines of a plan, and for no other plan’s', () => {
  expect(whereChanges(3, {})).toEqual({ plan: 3 });
  expect(whereChanges(3, { words: '  ' })).toEqual({ plan: 3 });
});

it('narrows them down by everything that was given', () => {
  const since = '2026-11-01T00:00:00.000Z';
  const until = '2026-11-02T00:00:00.000Z';
  expect(
    whereChanges(3, { act: 'delete', type: 'need', actor: 'Siti', words: ' air ', since, until }),
  ).toEqual({
    plan: 3,
    act: 'delete',
    entryType: 'need',
    actorName: 'Siti',
    at: { $gte: since, $lt: until },
    $or: [{ entryLabel: { $containsi: 'air' } }, { reason: { $containsi: 'air' } }],
  });
  expect(whereChanges(3, { entry: ['a', 'b'], sinceRevision: 2, until })).toEqual({
    plan: 3,
    entryDocumentId: { $in: ['a', 'b'] },
    revision: { $gt: 2 },
    at: { $lt: until },
  });
});

it('knows Strapi itself by having no name', () => {
  expect(whereChanges(3, { actor: '' })).toEqual({ plan: 3, actorName: { $null: true } });
});
