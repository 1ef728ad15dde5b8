import { expect, test } from 'vitest';
import { readSettings } from './settings.mjs';

test('without settings the portal listens on this machine only', () => {
  const { host, port, strapiUrl } = readSettings({});
  expect([host, port, strapiUrl.href]).toEqual(['127.0.0.1', 8080, 'http://127.0.0.1:1337/']);
});

test('settings come from the environment', () => {
  const env = { HOST: '0.0.0.0', PORTAL_PORT: '0', STRAPI_URL: 'https://data.example' };
  const { host, port, strapiUrl } = readSettings(env);
  expect([host, port, strapiUrl.href]).toEqual(['0.0.0.0', 0, 'https://data.example/']);
});

test.each(['delapan', '80a', '-1', '65536', '1e3'])('%s is no port', (PORTAL_PORT) => {
  expect(() => readSettings({ PORTAL_PORT })).toThrow(/PORTAL_PORT .*0 sampai 65535/);
});

test.each(['localhost:1337', 'ftp://data.example', 'http://data.example/cms', 'data'])(
  '%s is no address of a Strapi',
  (STRAPI_URL) => {
    expect(() => readSettings({ STRAPI_URL })).toThrow(`bukan "${STRAPI_URL}"`);
  },
);
