import { describe, expect, it } from 'vitest';
import { grantsOf, roleTemplates } from '../../../server/src/permissions/role-templates';
import { permissions } from '../../../shared/permissions';
import { allowedBy, type Granted } from '../api/allowed-by';
import { tourSteps } from './tour-steps';

const stepsOf = (granted: readonly Granted[]) =>
  tourSteps(allowedBy(granted)).map(({ name }) => name);

const grantedTo = roleTemplates.map((template) => {
  const { onEntries, onPages } = grantsOf(template);
  return { key: template.key, granted: [...onEntries, ...onPages] };
});

describe('the tour', () => {
  it('shows each role where its work is', () => {
    const shown = Object.fromEntries(grantedTo.map(({ granted, key }) => [key, stepsOf(granted)]));
    expect(shown).toEqual({
      'region-admin': ['decide', 'members', 'calendar', 'progress', 'publish', 'help'],
      planner: ['submit', 'write', 'excel', 'books', 'notices', 'help'],
      'opd-operator': ['submit', 'write', 'rate', 'excel', 'notices', 'help'],
      'opd-head': ['decide', 'rate', 'dashboard', 'notices', 'help'],
      'council-member': ['decide', 'propose', 'dashboard', 'notices', 'help'],
      'dimension-lead': ['submit', 'write', 'dashboard', 'notices', 'help'],
      assessor: ['rate', 'dashboard', 'notices', 'help'],
    });
  });

  it('stays short for who may do everything, and ends where it is found again', () => {
    const everything = grantedTo.flatMap(({ granted }) => granted);
    expect(stepsOf(everything)).toHaveLength(6);
    expect(stepsOf(everything).at(-1)).toBe('help');
  });

  it('shows who may only read what there is to read', () => {
    const reading = [permissions.readItems, permissions.readDashboard];
    expect(stepsOf(reading.map((action) => ({ action })))).toEqual([
      'dashboard',
      'notices',
      'help',
    ]);
  });

  it('tells of each place once', () => {
    for (const { granted } of grantedTo) {
      const places = tourSteps(allowedBy(granted)).map(({ place }) => place);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});
