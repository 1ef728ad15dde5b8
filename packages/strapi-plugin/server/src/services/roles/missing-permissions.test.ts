import { expect, it } from 'vitest';
import { missingPermissions } from './missing-permissions';

const grant = (action: string, subject: string | null = null, ...conditions: string[]) => ({
  action,
  subject,
  conditions,
});

it('names what a template grants and a role is without', () => {
  const wanted = [grant('import'), grant('read', 'problem'), grant('read', 'need')];
  const held = [grant('read', 'problem'), grant('own', 'thing')];
  expect(missingPermissions(wanted, held)).toEqual([grant('import'), grant('read', 'need')]);
});

it('leaves what the office has bound to other conditions', () => {
  const wanted = [grant('approve', null, 'own-opd'), grant('approve', null, 'own-region')];
  expect(missingPermissions(wanted, [grant('approve', null, 'is-creator')])).toEqual([]);
  expect(missingPermissions(wanted, [])).toEqual(wanted);
});
