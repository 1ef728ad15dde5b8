import { describe, expect, it } from 'vitest';
import { missingFields } from './missing-fields';

const update = 'plugin::content-manager.explorer.update';
const grant = (subject: string, ...fields: string[]) => ({
  action: update,
  subject,
  properties: { fields },
});

describe('fields that a role is without', () => {
  it('are those of a permission that it holds for others', () => {
    expect(missingFields([grant('need', 'title', 'unit')], [grant('need', 'title')])).toEqual([
      { action: update, subject: 'need', fields: ['unit'] },
    ]);
  });

  it('are none where it is without the permission itself, or has more than the template', () => {
    expect(missingFields([grant('need', 'title')], [grant('problem', 'title')])).toEqual([]);
    expect(missingFields([grant('need', 'title')], [grant('need', 'title', 'own')])).toEqual([]);
  });

  it('are told once, of whatever condition the permissions are', () => {
    const wanted = [grant('need', 'title', 'unit', 'note'), grant('need', 'title', 'unit', 'note')];
    const held = [grant('need', 'title'), grant('need', 'unit')];
    expect(missingFields(wanted, held)).toEqual([
      { action: update, subject: 'need', fields: ['note'] },
    ]);
  });

  it('are none of a permission that knows no fields', () => {
    const removal = { action: 'delete', subject: 'need', properties: {} };
    expect(missingFields([removal], [removal])).toEqual([]);
  });
});
