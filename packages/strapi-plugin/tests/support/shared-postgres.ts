import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the PostgreSQL server of this run listens. */
    postgresPort: number;
  }
}

/** One PostgreSQL server for a run: suites that run side by side make their databases on it. */
export default async function sharePostgres(project: TestProject): Promise<() => Promise<void>> {
  const { port, stop } = await startPostgres();
  project.provide('postgresPort', port);
  return stop;
}
