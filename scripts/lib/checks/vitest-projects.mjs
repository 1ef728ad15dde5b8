import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { endWithUs } from '../children.mjs';
import { cacheFolder, root } from '../root.mjs';
import { countTests } from './count-tests.mjs';
import { listFailed } from './list-failed.mjs';
import { listSkipped } from './list-skipped.mjs';

/** Projects that work in one browser page, and so leave a core to something else. */
export const onePageProjects = ['components', 'stories'];

/** The other projects of vitest.config.mts, quick ones first; they use every core. */
export const everyCoreProjects = [
  'scripts',
  'core',
  'core-package',
  'core-browser',
  'plugin',
  'examples',
  'components-package',
  'strapi',
  'tarballs',
  'end-to-end',
];

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // Vitest broke down before it could write one: counted as a failure.
  }
}

/** Runs one project in the open, names what it skipped and what failed, and counts its tests. */
export async function runVitestProject(project) {
  const folder = join(cacheFolder, 'vitest');
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const args = [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    `--project=${project}`,
    // Nobody works beside it: no core is kept free, as Vitest does by itself.
    `--maxWorkers=${availableParallelism()}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const child = endWithUs(spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const report = readReport(file);
  for (const name of listSkipped(report)) console.log(`SKIPPED  ${project}: ${name}`);
  const failures = listFailed(report).map(({ name, reason }) => ({
    name: `${project}: ${name}`,
    reason,
  }));
  return { ...countTests(report, code), failures };
}
