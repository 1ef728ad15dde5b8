import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endWithUs } from '../children.mjs';
import { cacheFolder, root } from '../root.mjs';
import { countTests } from './count-tests.mjs';
import { listFailed } from './list-failed.mjs';
import { listSkipped } from './list-skipped.mjs';

/**
 * The projects of vitest.config.mts with what has to be built for them, the long ones first.
 *
 * @type {readonly { project: string, needs?: readonly string[] }[]}
 */
export const vitestRuns = [
  { project: 'core' },
  { project: 'core-browser', needs: ['core'] },
  { project: 'scripts' },
  { project: 'strapi', needs: ['strapi-plugin'] },
  { project: 'strapi-sqlite', needs: ['strapi-plugin'] },
  { project: 'end-to-end', needs: ['examples/strapi'] },
  { project: 'tarballs', needs: ['strapi-plugin', 'command'] },
  { project: 'components', needs: ['components'] },
  // In pages of the same folder, whose dependencies Vite makes ready once.
  { project: 'stories', needs: ['vitest components'] },
  { project: 'components-package', needs: ['components'] },
  { project: 'core-package', needs: ['core'] },
  { project: 'plugin', needs: ['components'] },
  { project: 'press', needs: ['press'] },
  { project: 'command', needs: ['command'] },
  { project: 'docs', needs: ['strapi-plugin', 'site docs'] },
  { project: 'examples', needs: ['examples/strapi'] },
];

/** What a run is called, in the reports of what failed and by those that wait for it. */
export const runName = ({ project }) => `vitest ${project}`;

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // Vitest broke down before it could write one: counted as a failure.
  }
}

/** Runs a project in the open, names what it skipped and what failed, and counts its tests. */
export async function runVitest({ project }) {
  const folder = join(cacheFolder, 'vitest');
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const args = [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    `--project=${project}`,
    // What else is to be checked works beside it, on the other cores.
    '--maxWorkers=1',
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
