import { availableParallelism } from 'node:os';
import { runTasks } from './lib/checks/run-tasks.mjs';
import { formatDuration } from './lib/format-duration.mjs';
import { quickCheck } from './lib/quick/quick-check.mjs';
import { quickChecks } from './lib/quick/quick-checks.mjs';
import { repositoryFiles } from './lib/quick/repository-files.mjs';

// npm run check: whether what has changed since each check last passed still passes it. Style, ESLint, types, the order of
// imports, what nothing uses, and the unit tests that import what changed. It builds nothing: who depends on another
// package is checked against that one as it was last built. What has never passed is looked at whole, which takes minutes.
// `npm test` looks at everything.
const start = performance.now();
const files = await repositoryFiles();
const failed = [];

await runTasks(
  quickChecks().map((check) => ({
    name: check.name,
    run: async () => {
      if (!(await quickCheck(check, files))) failed.push(check.name);
    },
  })),
  { atOnce: availableParallelism(), skip: () => {} },
);

const duration = formatDuration(performance.now() - start);
if (failed.length === 0) console.log(`Nothing is wrong with what has changed (${duration}).`);
else {
  console.log(`Not as it should be: ${failed.join(', ')} (${duration}).`);
  process.exitCode = 1;
}
