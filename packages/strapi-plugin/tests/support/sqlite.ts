import { join } from 'node:path';
import type { TestDatabase } from './start-strapi';

/** A file of its own for each suite: `:memory:` would be a file of that name. */
export const sqlite: TestDatabase = {
  name: 'SQLite',
  start: async (folder) => ({
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: join(folder, 'data.db'),
  }),
  stop: async () => {},
};
