import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rowText } from '../../core/bench/lib/row-text.mjs';
import { BuildError, build } from '../../../scripts/lib/builds/build.mjs';
import { selectSteps } from '../../../scripts/lib/builds/steps.mjs';
import { fill } from './lib/fill.mjs';
import { openReaders } from './lib/load.mjs';
import { addNoOps } from './lib/no-op.mjs';
import { makePlainApp } from './lib/plain-app.mjs';
import { race } from './lib/race.mjs';
import { loadSupport } from './lib/support.mjs';
import { bootRow } from './rows/boot.mjs';
import { importRows } from './rows/import.mjs';
import { requestRows } from './rows/requests.mjs';

// npm run bench -w packages/strapi-plugin                          one region and 514, on SQLite and PostgreSQL
// npm run bench -w packages/strapi-plugin -- --regions 1           fewer regions: it takes a while to store 514
// npm run bench -w packages/strapi-plugin -- --database SQLite --row live
//
// Endpoints against a controller that does nothing, by turns in one Strapi; its start with the plugin against its start
// without. Ratios of times go to stdout, one line of JSON a row; stderr says what they mean.
const { values } = parseArgs({
  options: {
    regions: { type: 'string', multiple: true, default: ['1', '514'] },
    database: { type: 'string', multiple: true, default: ['SQLite', 'PostgreSQL'] },
    row: { type: 'string', default: '' },
  },
});
const say = (line) => process.stderr.write(`${line}\n`);
const lines = [];

/** No limit stands in the way of the readers, but they are counted as everybody is. */
const limit = { perUser: 1_000_000, perAddress: 1_000_000, seconds: 1 };
process.env.RATE_LIMIT = JSON.stringify({ writes: limit, public: limit });

async function runRow(row) {
  if (!row.name.includes(values.row)) return;
  const result = await race(row);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  lines.push(rowText(row, result));
}

async function measureRequests(support, database, regions) {
  const app = await support.startStrapi(database, addNoOps);
  const readers = openReaders();
  try {
    const plan = await fill(app.strapi, regions, say);
    await support.allowPublic(app, [
      'plugin::kotacerdas.published.findLatest',
      'plugin::kotacerdas.published.findSummary',
      'plugin::kotacerdas.published.findRollUp',
    ]);
    const officer = await support.signIn(app, 'Bench', ['plugin::kotacerdas.dashboard.read']);
    const where = `${database.name}, ${regions} region${regions === 1 ? '' : 's'}`;
    const { address } = app;
    for (const row of await requestRows({ address, officer, plan, readers, where })) {
      await runRow(row);
    }
  } finally {
    await readers.close();
    await app.stop();
  }
}

async function measureImport(support, database) {
  const where = database.name;
  const names = ['', 'changed '].map((which) => `import of 10000 ${which}rows, ${where}`);
  if (!names.some((name) => name.includes(values.row))) return;
  const app = await support.startStrapi(database);
  try {
    await support.signIn(app, 'Bench', []);
    for (const row of await importRows(app, where)) await runRow(row);
  } finally {
    await app.stop();
  }
}

async function measureBoot(databases) {
  const [{ name }] = databases;
  if (!`boot, ${name}`.includes(values.row)) return;
  const folders = await Promise.all(
    databases.map(() => mkdtemp(join(tmpdir(), 'kotacerdas-bench-'))),
  );
  const app = await makePlainApp();
  try {
    const [without, withPlugin] = await Promise.all(
      folders.map(async (folder, at) => {
        await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
        return {
          APP_DIR: app.folder,
          STRAPI_TELEMETRY_DISABLED: 'true',
          PUBLIC_DIR: join(folder, 'public'),
          ...(await databases[at].start(folder)),
        };
      }),
    );
    await runRow(bootRow(name, without, withPlugin));
  } finally {
    await app.remove();
    await Promise.all(databases.map((database) => database.stop()));
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

try {
  await build(selectSteps(['strapi-plugin']), ({ step, text }) => say(`${step.name}: ${text}`));
  const support = await loadSupport();
  const makers = { SQLite: () => support.sqlite, PostgreSQL: support.ownPostgres };
  for (const make of values.database.map((name) => makers[name])) {
    for (const regions of values.regions) await measureRequests(support, make(), Number(regions));
    await measureImport(support, make());
    await measureBoot([make(), make()]);
  }
  say(['', ...lines].join('\n'));
} catch (error) {
  if (error instanceof BuildError) say(error.output.trimEnd());
  throw error;
}
