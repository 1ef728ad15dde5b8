import { expect, it } from 'vitest';
import { rpmKotaCerdas2026 } from './rpm-kota-cerdas-2026.js';

it('has mobility as a dimension and no branding', () => {
  expect(rpmKotaCerdas2026.dimensions.map(({ id, code }) => [id, code])).toEqual([
    ['bureaucratic-governance', 'TKB'],
    ['economy', 'EKO'],
    ['city-life', 'HDP'],
    ['society', 'MAS'],
    ['environment', 'LKG'],
    ['mobility', 'MOB'],
  ]);
});

it('is a draft that claims no date of validity and labels its sub-dimensions as a proposal', () => {
  expect(rpmKotaCerdas2026.status).toBe('draft');
  expect(rpmKotaCerdas2026.validity).toMatchObject({ from: null, to: null });
  expect(rpmKotaCerdas2026.validity.note.id).toContain('5 Februari 2026');
  expect(rpmKotaCerdas2026.proposals).toContain('sub-dimensions');
});

it('names the three bodies that a region must form', () => {
  expect(rpmKotaCerdas2026.bodies.map((body) => body.name.id)).toEqual([
    'Gugus Tugas',
    'Tim Pelaksana',
    'Forum Kota Cerdas',
  ]);
});
