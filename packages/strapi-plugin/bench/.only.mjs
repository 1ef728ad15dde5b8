import { importRow } from './rows/import.mjs';
import { race } from './lib/race.mjs';
import { loadSupport } from './lib/support.mjs';
const support = await loadSupport();
for (const name of process.argv.slice(2)) {
  const database = name === 'PostgreSQL' ? support.ownPostgres() : support.sqlite;
  const app = await support.startStrapi(database);
  await support.signIn(app, 'Bench', []);
  const row = await importRow(app, database.name);
  if (process.env.ONCE) { await row.measured.turn(); console.log('base', await row.base.turn(), 'measured', await row.measured.turn()); }
  else console.log(JSON.stringify(await race(row)));
  await app.stop();
}
process.exit(0);
