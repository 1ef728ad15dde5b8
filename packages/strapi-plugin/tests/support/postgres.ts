import { inject } from 'vitest';
import { postgresDatabase } from './postgres-database';
import type { TestDatabase } from './start-strapi';

/** A database of the suite's own on the PostgreSQL server of this run. */
export const postgres: TestDatabase = {
  name: 'PostgreSQL',
  start: () => postgresDatabase(inject('postgresPort')),
  // The server ends with the run, and its databases with it.
  stop: async () => {},
};
