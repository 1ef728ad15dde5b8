import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPort } from './check-port.mjs';

let server;
let port;

beforeEach(async () => {
  server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = server.address().port;
});
afterEach(() => server.close());

const check = (host) => checkPort({ port, host, variable: 'PORT', use: 'Strapi' });

test.each(['127.0.0.1', '0.0.0.0'])('a port in use is named, with a way out (%s)', async (host) => {
  await expect(check(host)).rejects.toThrow(`Port ${port} untuk Strapi sedang dipakai`);
  await expect(check(host)).rejects.toThrow(/PORT=\d+ npm start/);
});

test('a free port is fine, and stays free', async () => {
  await new Promise((resolve) => server.close(resolve));
  await expect(check('127.0.0.1')).resolves.toBeUndefined();
  await expect(check('127.0.0.1')).resolves.toBeUndefined();
});

test('an address that is not of this machine is told apart from a port in use', async () => {
  await expect(check('192.0.2.1')).rejects.toThrow(/Periksa HOST/);
});
