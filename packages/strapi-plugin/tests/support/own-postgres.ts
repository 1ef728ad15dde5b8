import { postgresDatabase } from './postgres-database';
import { startPostgres, type PostgresServer } from './postgres-server';
import type { TestDatabase } from './start-strapi';

/** A database on a PostgreSQL server of its own, outside of a run of tests. */
export function ownPostgres(): TestDatabase {
  let server: PostgresServer | undefined;
  return {
    name: 'PostgreSQL',
    async start() {
      server = await startPostgres();
      return postgresDatabase(server.port);
    },
    async stop() {
      await server?.stop();
    },
  };
}
