import { expect, test } from 'vitest';
import { welcome } from './welcome.mjs';

const settings = { portalUrl: 'http://127.0.0.1:8080', strapiUrl: 'http://127.0.0.1:1337' };
const accounts = [
  { role: 'Admin daerah', email: 'admin@contoh.id', password: 'Rahasia123' },
  { role: 'Asesor', email: 'asesor@contoh.id', password: 'Lain456' },
];

test('new accounts are shown once, with their passwords and a word to keep them', () => {
  const box = welcome(settings, { created: true, accounts });
  expect(box).toContain('dicetak sekali ini saja, simpan');
  expect(box).toContain('Admin daerah  admin@contoh.id   Rahasia123');
  expect(box).toContain('http://127.0.0.1:1337/api/kotacerdas/published/32.78');
});

test('accounts made for a plan that was there already are shown too', () => {
  expect(welcome(settings, { created: false, accounts })).toContain('Lain456');
});

test('later it says how to get a new password', () => {
  const box = welcome(settings, { created: false, accounts: [] });
  expect(box).toContain('npm run reset-password -- <email>');
  expect(box).not.toContain('dicetak sekali');
});

test('every line of the box is equally long', () => {
  const lengths = welcome(settings, { created: true, accounts })
    .split('\n')
    .map((line) => line.length);
  expect(new Set(lengths).size).toBe(1);
});
