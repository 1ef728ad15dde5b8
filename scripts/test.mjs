import { availableParallelism } from 'node:os';
import { steps } from './lib/builds/steps.mjs';
import { runBuildCheck } from './lib/checks/build-check.mjs';
import { runChecks } from './lib/checks/run-checks.mjs';
import { runTasks } from './lib/checks/run-tasks.mjs';
import {
  formatCheck,
  lintChecks,
  packageChecks,
  siteCheck,
  unusedCheck,
} from './lib/checks/static-checks.mjs';
import { runName, runVitest, vitestRuns } from './lib/checks/vitest-projects.mjs';
import { install, isInstalled } from './lib/start/install.mjs';
import { StartError } from './lib/start/start-error.mjs';

// npm test: installs and builds what is missing, checks everything, and ends with what failed and
// one line that sums it up. What fails doesn't keep the rest from being checked.
const total = { passed: 0, failed: 0, failures: [] };
const add = ({ passed, failed, failures }) => {
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
};

const everything = steps.map(({ name }) => name);

/** What takes one core each, in the order in which they should begin. */
const tasks = () => [
  ...steps.map(({ dependsOn, name }) => ({
    name,
    needs: dependsOn,
    run: async () => {
      const tally = await runBuildCheck([name]);
      add(tally);
      return tally.failed === 0;
    },
  })),
  ...vitestRuns.map((run) => ({
    name: runName(run),
    needs: run.needs ?? [],
    run: async () => add(await runVitest(run)),
  })),
  ...[
    { check: formatCheck(), needs: [] },
    { check: unusedCheck(), needs: everything },
    { check: siteCheck(), needs: ['components'] },
    ...lintChecks().map((check) => ({ check, needs: ['components'] })),
    ...packageChecks().map((check) => ({ check, needs: everything })),
  ].map(({ check, needs }) => ({
    name: check.name,
    needs,
    run: async () => add(await runChecks([check])),
  })),
];

try {
  if (!isInstalled()) {
    console.log('Installing dependencies …');
    await install();
  }
  await runTasks(tasks(), {
    atOnce: availableParallelism(),
    skip: (name, broken) => {
      const reason = `It needs ${broken}, which is not there.`;
      add({ passed: 0, failed: 1, failures: [{ name, reason }] });
    },
  });
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(`${error.output}\n${error.message}`);
  total.failed += 1;
}
for (const { name, reason } of total.failures) {
  console.log(`\nFAILED  ${name}\n${reason.replace(/^/gm, '        ')}`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
