import { afterAll, beforeAll, describe } from 'vitest';
import { type RunningStrapi, startStrapi } from './support/start-strapi';
import { printedBooks } from './suites/printed-books';
import { sqlite } from './support/sqlite';
describe('x', () => {
  let running: RunningStrapi | undefined;
  const app = (): RunningStrapi => {
    if (running === undefined) throw new Error('no');
    return running;
  };
  beforeAll(async () => {
    running = await startStrapi(sqlite);
  });
  afterAll(() => running?.stop());
  printedBooks(app);
});
