import { afterAll, beforeAll, describe } from 'vitest';
import { type RunningStrapi, startStrapi, type TestDatabase } from '../support/start-strapi';
import { approval } from './approval';
import { contentManager } from './content-manager';
import { documentRules } from './document-rules';
import { doors } from './doors';
import { guards } from './guards';
import { ownership } from './ownership';
import { publishing } from './publishing';
import { roundTrip } from './round-trip';

/** One boot for all suites: document rules come first, they begin with a database without plans. */
export function testOn(database: TestDatabase): void {
  describe(`Strapi on ${database.name}`, () => {
    let running: RunningStrapi | undefined;
    const app = (): RunningStrapi => {
      if (running === undefined) throw new Error('Strapi has not started');
      return running;
    };
    beforeAll(async () => {
      running = await startStrapi(database);
    });
    afterAll(() => running?.stop());
    documentRules(app);
    roundTrip(app);
    publishing(app);
    guards(app);
    contentManager(app);
    approval(app);
    ownership(app);
    doors(app);
  });
}
