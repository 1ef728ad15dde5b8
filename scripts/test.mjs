import { runBuildCheck } from './lib/checks/build-check.mjs';
import { runChecks } from './lib/checks/run-checks.mjs';
import { packageChecks, sourceChecks } from './lib/checks/static-checks.mjs';
import {
  everyCoreProjects,
  onePageProjects,
  runVitestProject,
} from './lib/checks/vitest-projects.mjs';
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

const check = async (checks) => add(await runChecks(checks, { atOnce: 1 }));

async function checkStatically(built) {
  await check(sourceChecks());
  await built;
  await check(packageChecks());
}

async function runProjects(projects) {
  for (const project of projects) add(await runVitestProject(project));
}

async function checkEverything() {
  if (!isInstalled()) {
    console.log('Installing dependencies …');
    await install();
  }
  add(await runBuildCheck(['components']));
  // What takes one core runs beside what takes another.
  const rest = runBuildCheck().then(add);
  await Promise.all([checkStatically(rest), rest.then(() => runProjects(onePageProjects))]);
  await runProjects(everyCoreProjects);
}

try {
  await checkEverything();
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
