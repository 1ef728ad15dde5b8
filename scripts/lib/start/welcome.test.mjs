import { expect, test } from 'vitest';
import { newAccounts, welcome } from './welcome.mjs';

const settings = { portalUrl: 'http://127.0.0.1:8080', strapiUrl: 'http://127.0.0.1:1337' };
const accounts = [
  { role: 'Admin daerah', email: 'admin@contoh.id', password: 'Rahasia123' },
  { role: 'Asesor', email: 'asesor@contoh.id', password: 'Lain456' },
];

test('new accounts are shown with their passwords and a word to keep them', () => {
  const lines = newAccounts({ created: true, accounts }).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('dicetak sekali ini saja, simpan');
  expect(lines[1]).toContain('Admin daerah  admin@contoh.id   Rahasia123');
  expect(lines[2]).toContain('Lain456');
});

test('the box shows no password again but says where they are', () => {
  const box = welcome(settings, { created: true, accounts });
  expect(box).toContain('tercetak di atas');
  expect(box).not.toContain('Rahasia123');
  expect(box).toContain('http://127.0.0.1:1337/api/kotacerdas/published/32.78');
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
