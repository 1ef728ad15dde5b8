import { afterAll, beforeAll, describe } from 'vitest';
import { type RunningStrapi, startStrapi, type TestDatabase } from '../support/start-strapi';
import { approval } from './approval';
import { books } from './books';
import { calendar } from './calendar';
import { chapters } from './chapters';
import { classification } from './classification';
import { consent } from './consent';
import { contentManager } from './content-manager';
import { direction } from './direction';
import { documentRules } from './document-rules';
import { editions } from './editions';
import { frameworks } from './frameworks';
import { doors } from './doors';
import { historyFilters } from './history-filters';
import { guards } from './guards';
import { inventories } from './inventories';
import { imports } from './import';
import { importCorpus } from './import-corpus';
import { items } from './items';
import { manyRows } from './many-rows';
import { notices } from './notices';
import { openData } from './open-data';
import { ownership } from './ownership';
import { printedBooks } from './printed-books';
import { publishing } from './publishing';
import { readinessSheets } from './readiness-sheets';
import { livePlan } from './live-plan';
import { livePlanEndpoints } from './live-plan-endpoints';
import { rollUps } from './roll-ups';
import { roundTrip } from './round-trip';
import { rpjmdImport } from './rpjmd-import';
import { settings } from './settings';

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
    rollUps(app);
    livePlan(app);
    livePlanEndpoints(app);
    editions(app);
    consent(app);
    openData(app);
    frameworks(app);
    guards(app);
    contentManager(app);
    approval(app);
    historyFilters(app);
    ownership(app);
    items(app);
    inventories(app);
    imports(app);
    importCorpus(app);
    readinessSheets(app);
    notices(app);
    books(app);
    printedBooks(app);
    calendar(app);
    chapters(app);
    classification(app);
    direction(app);
    rpjmdImport(app);
    settings(app);
    doors(app);
    manyRows(app);
  });
}
