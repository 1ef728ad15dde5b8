import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureEnvFile } from './env-file.mjs';

let folder;
let file;
const read = () => parseEnv(readFileSync(file, 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotacerdas-env-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a new file has six different secrets and is for its owner only', () => {
  expect(ensureEnvFile(file)).toBe('created');
  const values = Object.values(read());
  expect(values).toHaveLength(6);
  expect(new Set(values).size).toBe(6);
  expect(Math.min(...values.map((value) => value.length))).toBeGreaterThanOrEqual(32);
  expect(read().APP_KEYS.split(',')).toHaveLength(4);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('the second time nothing changes', () => {
  ensureEnvFile(file);
  const before = readFileSync(file, 'utf8');
  expect(ensureEnvFile(file)).toBe('kept');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('what a user wrote stays, and what is missing or empty is added', () => {
  writeFileSync(file, 'DATABASE_CLIENT=postgres\nJWT_SECRET=kept\nAPI_TOKEN_SALT=\n');
  expect(ensureEnvFile(file)).toBe('completed');
  expect(read()).toMatchObject({ DATABASE_CLIENT: 'postgres', JWT_SECRET: 'kept' });
  expect(read().API_TOKEN_SALT).toMatch(/\S{32}/);
});
