import { expect, it } from 'vitest';
import { withFields } from './with-fields';

const held = (id: number, subject: string, ...conditions: string[]) => ({
  id,
  action: 'update',
  subject,
  conditions,
  properties: { fields: ['title'], locales: ['id'] },
});

it('adds fields to each permission of the action, and keeps its conditions and whatever else it says', () => {
  const missing = [{ action: 'update', subject: 'need', fields: ['unit'] }];
  const all = [held(1, 'need', 'own-opd'), held(2, 'need', 'is-creator'), held(3, 'problem')];
  const properties = { fields: ['title', 'unit'], locales: ['id'] };
  expect(withFields(all, missing)).toEqual([
    { ...held(1, 'need', 'own-opd'), properties },
    { ...held(2, 'need', 'is-creator'), properties },
  ]);
});
