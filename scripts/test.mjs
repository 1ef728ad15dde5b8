import { runBuildCheck } from './lib/checks/build-check.mjs';
import { runChecks } from './lib/checks/run-checks.mjs';
import { staticChecks } from './lib/checks/static-checks.mjs';
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

const checkSources = async () => add(await runChecks(staticChecks(), { atOnce: 1 }));

async function runProjects(projects) {
  for (const project of projects) add(await runVitestProject(project));
}

async function checkEverything() {
  if (!isInstalled()) {
    console.log('Installing dependencies …');
    await install();
  }
  add(await runBuildCheck());
  await Promise.all([checkSources(), runProjects(onePageProjects)]);
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
