import { expect, test } from 'vitest';
import { accountList, welcome } from './welcome.mjs';

const settings = { portalUrl: 'http://127.0.0.1:8080', strapiUrl: 'http://127.0.0.1:1337' };
const accounts = [
  { role: 'Admin daerah', email: 'admin@contoh.id', password: 'Rahasia123' },
  { role: 'Asesor', email: 'asesor@contoh.id', password: 'Lain456' },
];

test('new accounts are shown with their passwords and a word to keep them', () => {
  const lines = accountList({ accounts }).split('\n');
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

test('later it says which accounts there are and how to get a new password', () => {
  const known = accounts.map((account) => ({ ...account, password: null }));
  expect(accountList({ accounts: known }).split('\n')).toEqual([
    'Akun contoh:',
    '  Admin daerah  admin@contoh.id',
    '  Asesor        asesor@contoh.id',
  ]);
  const box = welcome(settings, { created: false, accounts: known });
  expect(box).toContain('npm run reset-password -- admin@contoh.id');
  expect(box).not.toContain('simpan');
});

test('an account that was made anew has its password beside those that were there', () => {
  const [admin, assessor] = accounts;
  const lines = accountList({ accounts: [{ ...admin, password: null }, assessor] }).split('\n');
  expect(lines[1]).toBe('  Admin daerah  admin@contoh.id');
  expect(lines[2]).toBe('  Asesor        asesor@contoh.id  Lain456');
});

test('an office that has deleted them all reads how a password is made anew', () => {
  const box = welcome(settings, { accounts: [] });
  expect(box).toContain('Lupa kata sandi? Buat yang baru: npm run reset-password -- <email>');
  expect(box).not.toContain('Akun contoh');
});

test('every line of the box is equally long', () => {
  const lengths = welcome(settings, { created: true, accounts })
    .split('\n')
    .map((line) => line.length);
  expect(new Set(lengths).size).toBe(1);
});
