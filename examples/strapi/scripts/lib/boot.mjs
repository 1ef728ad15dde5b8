import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Strapi's ESM build imports folders, which Node refuses: its CommonJS build runs.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const appDir = fileURLToPath(new URL('../..', import.meta.url));

/** Loads Strapi without listening on a port. */
export async function bootStrapi() {
  process.env.ENV_PATH ??= join(appDir, '.env');
  process.env.LOG_LEVEL ??= 'warn';
  mkdirSync(join(appDir, '.tmp'), { recursive: true });
  mkdirSync(join(appDir, 'public', 'uploads'), { recursive: true });
  const strapi = createStrapi({
    appDir,
    distDir: join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  return strapi.load();
}
