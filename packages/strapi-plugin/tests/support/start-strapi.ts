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

export async function startStrapi(database: TestDatabase): Promise<RunningStrapi> {
  const folder = await mkdtemp(join(tmpdir(), 'kotacerdas-'));
  await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
  Object.assign(process.env, {
    STRAPI_TELEMETRY_DISABLED: 'true',
    PUBLIC_DIR: join(folder, 'public'),
    ...(await database.start(folder)),
  });
  const strapi = createStrapi({
    appDir,
    distDir: appDir,
    autoReload: false,
    serveAdminPanel: false,
  });
  await strapi.load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  // Longer than a test keeps a connection for later: one that ends just as it is used again looks like a failure.
  httpServer.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const bound = httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('Strapi listens on no port');
  return {
    strapi,
    address: `http://127.0.0.1:${bound.port}`,
    async stop() {
      await strapi.destroy();
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
