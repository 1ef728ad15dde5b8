import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runBuildCheck } from './lib/checks/build-check.mjs';
import { endWithUs } from './lib/children.mjs';
import { checkLicences } from './lib/licences/check-licences.mjs';
import { checkPackages } from './lib/packages/check-packages.mjs';
import { makeVersion } from './lib/packages/make-version.mjs';
import { listPublished } from './lib/packages/published.mjs';
import { waitingChangesets } from './lib/packages/waiting-changesets.mjs';
import { whatKeepsFromPublishing } from './lib/packages/what-keeps-from-publishing.mjs';
import { root } from './lib/root.mjs';
import { runNpm } from './lib/run.mjs';

// npm run release                builds the packages, checks them, and publishes those versions that npm hasn't yet
// npm run release -- --dry-run   all of it but the publishing: `npm publish --dry-run` of each
// npm run release -- --version   takes up the changesets: new versions, each CHANGELOG.md, the lockfile
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    version: { type: 'boolean', default: false },
  },
});

process.exitCode = values.version ? await version() : await release(values['dry-run']);

async function version() {
  if (waitingChangesets().length === 0) {
    console.log('No changeset waits, so there is no new version to make.');
    return 0;
  }
  for (const [name, number] of Object.entries(await makeVersion())) console.log(name, number);
  console.log('Commit all of it as one change.');
  return 0;
}

async function release(isDry) {
  const reasons = isDry ? [] : whatKeepsFromPublishing(situation());
  if (reasons.length > 0) return refuse(reasons);
  const { failed } = await runBuildCheck(['command', 'strapi-plugin']);
  if (failed > 0) return 1;
  const faults = [...(await checkPackages()).faults, ...(await checkLicences()).faults];
  if (faults.length > 0) return refuse(faults);
  return isDry ? publishDry() : publish();
}

function situation() {
  const { url } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).repository;
  return { changesets: waitingChangesets(), environment: process.env, url };
}

function refuse(reasons) {
  console.error(`${reasons.join('\n')}\n\nNothing was published.`);
  return 1;
}

async function publishDry() {
  for (const { folder, manifest } of listPublished()) {
    const cwd = join(root, folder);
    const { ok, output, stdout } = await runNpm(['publish', '--dry-run', '--json'], { cwd });
    if (!ok) return refuse([output.trimEnd()]);
    const kilobytes = Math.ceil(JSON.parse(stdout)[manifest.name].size / 1000);
    console.log(`${manifest.name} ${manifest.version} would be published (${kilobytes} kB).`);
  }
  console.log('This was a dry run: nothing was published.');
  return 0;
}

/** Changesets publishes in the right order, leaves out what npm has, and tags what it published. */
function publish() {
  const changesets = join(root, 'node_modules/@changesets/cli/bin.js');
  const child = spawn(process.execPath, [changesets, 'publish'], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => {
    endWithUs(child).once('close', (code) => resolve(code ?? 1));
  });
}
