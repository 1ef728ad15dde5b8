import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** What this file needs of a connection of better-sqlite3. */
interface SqliteConnection {
  pragma(source: string): unknown;
}

/** SQLite needs nothing; an office with several servers sets DATABASE_CLIENT=postgres and DATABASE_URL. */
const database = ({ env }: Core.Config.Shared.ConfigParams) =>
  env('DATABASE_CLIENT', 'sqlite') === 'postgres'
    ? {
        connection: {
          client: 'postgres',
          connection: { connectionString: env('DATABASE_URL', '') },
          pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
        },
      }
    : {
        connection: {
          client: 'sqlite',
          connection: {
            // This file runs from dist/config.
            filename: path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db')),
          },
          useNullAsDefault: true,
          pool: {
            afterCreate(
              connection: SqliteConnection,
              done: (error: Error | null, connection: SqliteConnection) => void,
            ) {
              // A change waits for the disk once instead of three times, and what was answered is there after a power
              // cut. A copy of the database takes its -wal beside it, or `VACUUM INTO` makes one file of both.
              connection.pragma('journal_mode = WAL');
              connection.pragma('synchronous = FULL');
              done(null, connection);
            },
          },
        },
      };

export default database;
