import { expect, test } from 'vitest';
import { readSettings } from './settings.mjs';

test('without anything set, both servers answer this machine only', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 1337,
    portalPort: 8080,
    strapiUrl: 'http://127.0.0.1:1337',
    portalUrl: 'http://127.0.0.1:8080',
  });
});

test('an open host still gives an address that a browser here can open', () => {
  const settings = readSettings({ HOST: '0.0.0.0', PORT: '4000' });
  expect(settings).toMatchObject({ host: '0.0.0.0', strapiUrl: 'http://127.0.0.1:4000' });
});

test.each(['abc', '0', '65536', '13.5'])('PORT=%s is no port', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(`PORT=${PORT} bukan nomor port`);
});

test('one number cannot serve both', () => {
  expect(() => readSettings({ PORT: '8080' })).toThrow(/sama-sama 8080/);
});
