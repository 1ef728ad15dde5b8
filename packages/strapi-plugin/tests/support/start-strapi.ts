import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Core } from '@strapi/strapi';

/** A booted Strapi with the built plugin, on a database of its own. */
export interface RunningStrapi {
  strapi: Core.Strapi;
  /** Where it listens: `http://127.0.0.1:…`. */
  address: string;
  /** Where files of forms lie while they are read. */
  formsDir: string;
  stop(): Promise<void>;
}

export interface TestDatabase {
  name: string;
  /** Makes the database ready; `folder` is the suite's own. */
  start(folder: string): Promise<Record<string, string>>;
  stop(): Promise<void>;
}

// Strapi's ESM build imports folders, which Node refuses: its CommonJS build runs.
const require = createRequire(import.meta.url);
const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi');

const appDir = fileURLToPath(new URL('../app', import.meta.url));

/** `prepare` is called before Strapi takes up its routes. */
export async function startStrapi(
  database: TestDatabase,
  prepare: (strapi: Core.Strapi) => void = () => {},
): Promise<RunningStrapi> {
  const folder = await mkdtemp(join(tmpdir(), 'kotacerdas-'));
  const formsDir = join(folder, 'forms');
  await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
  await mkdir(formsDir);
  Object.assign(process.env, {
    STRAPI_TELEMETRY_DISABLED: 'true',
    PUBLIC_DIR: join(folder, 'public'),
    FORMS_DIR: formsDir,
    ...(await database.start(folder)),
  });
  const strapi = createStrapi({
    appDir,
    distDir: appDir,
    autoReload: false,
    serveAdminPanel: false,
  });
  await strapi.load();
  prepare(strapi);
  strapi.server.mount();
  const { httpServer } = strapi.server;
  // A connection that is closed at the very moment it is used again would be a failure of no test.
  httpServer.keepAliveTimeout = 180_000;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const bound = httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('Strapi listens on no port');
  return {
    strapi,
    address: `http://127.0.0.1:${bound.port}`,
    formsDir,
    async stop() {
      await strapi.destroy();
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
