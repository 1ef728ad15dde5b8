import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';

const secret = () => randomBytes(24).toString('base64');

/** What Strapi keeps secret, and how each value is made. */
const secrets = {
  APP_KEYS: () => Array.from({ length: 4 }, secret).join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
};

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Sees to it that an .env file has every secret Strapi needs. What is there already stays: another
 * secret would sign everyone out.
 *
 * @returns {'created' | 'completed' | 'kept'}
 */
export function ensureEnvFile(file) {
  const existing = readIfThere(file);
  const missing = Object.keys(secrets).filter(
    (name) => !new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=\\s*\\S`, 'm').test(existing ?? ''),
  );
  if (missing.length === 0) return 'kept';
  const lines = missing.map((name) => `${name}=${secrets[name]()}\n`).join('');
  const before = existing === null || existing === '' ? '' : `${existing.trimEnd()}\n`;
  writeFileSync(file, before + lines, { mode: 0o600 });
  chmodSync(file, 0o600);
  return existing === null ? 'created' : 'completed';
}
