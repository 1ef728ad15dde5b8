import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReports, writeReports } from './lib/api/committed-reports.mjs';
import { compareReports } from './lib/api/compare-reports.mjs';
import { findNameless } from './lib/api/find-nameless.mjs';
import { makeReports } from './lib/api/make-reports.mjs';
import { root } from './lib/root.mjs';

// npm run api              compares the public API of core, as built, with the reports in packages/core/api
// npm run api -- --write   writes those reports anew
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const folder = join(root, 'packages/core');
const committed = join(folder, 'api');
const { reports, mentioned } = await makeReports(folder);
const differences = compareReports(readReports(committed), reports);
const nameless = findNameless(reports, mentioned);

if (differences.length === 0) {
  console.log(`The public API of core is as its ${reports.size} reports say.`);
} else {
  console.log(differences.join('\n'));
  if (values.write) {
    writeReports(committed, reports);
    console.log('\nThe reports in packages/core/api were written. Commit them with the change.');
  } else {
    console.log(
      '\nThe public API of core is not what packages/core/api says. If that is meant, run ' +
        '`npm run api -- --write` and commit the reports with the change.',
    );
    process.exitCode = 1;
  }
}

if (nameless.length > 0) {
  console.log(`${nameless.join('\n')}\n\nExport it from the index.ts of its topic.`);
  process.exitCode = 1;
}
