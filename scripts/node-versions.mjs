import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuildCheck } from './lib/checks/build-check.mjs';
import { loadTypeScript } from './lib/load-typescript.mjs';
import { listPublished } from './lib/packages/published.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { bootStrapiApp } from './lib/tarballs/boot-strapi-app.mjs';
import { makeStrapiApp } from './lib/tarballs/make-strapi-app.mjs';
import { installIn } from './lib/tarballs/npm-in.mjs';
import { packPackages } from './lib/tarballs/pack-packages.mjs';
import { findNode } from './lib/versions/find-node.mjs';
import { tryPackages } from './lib/versions/try-packages.mjs';

// npm run node-versions         runs the packed packages under each Node that is supported, the newest of it that npm has:
//                               loads all of core, runs the command, starts Strapi with the plugin
// npm run node-versions -- 22   under one of them
const majors = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24'];
const plugin = '@kotacerdas/strapi-plugin';
const published = listPublished();
const { manifest: core } = published.find(({ manifest }) => manifest.name === '@kotacerdas/core');

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'kotacerdas-node-')));
const project = join(temporary, 'project');
const app = join(temporary, 'app');

/** SQLite for Strapi is compiled for one Node. PostgreSQL is asked over the network, whichever Node asks. */
const support = join(root, 'packages/strapi-plugin/tests/support');
const { ownPostgres } = await loadTypeScript(support, ['own-postgres']);

try {
  if ((await runBuildCheck(['command', 'strapi-plugin'])).failed === 0) {
    await install();
    for (const major of majors) await tryNode(major);
  } else process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function install() {
  const folders = published.map(({ folder }) => folder);
  const packed = await packPackages(join(temporary, 'packed'), folders);
  const libraries = Object.entries(packed).filter(([name]) => name !== plugin);
  mkdirSync(project);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'an-office', private: true }),
  );
  await installIn(
    project,
    libraries.map(([, file]) => file),
  );
  copyFileSync(join(root, 'examples/data/kota-tasikmalaya.json'), join(project, 'rencana.json'));
  await makeStrapiApp(app, packed);
}

async function tryNode(major) {
  const node = await findNode(major);
  const version = (await run(node, ['--version'], {})).stdout.trim().slice(1);
  tell(version, await tryPackages(project, { core, node }));
  const postgres = ownPostgres();
  try {
    tell(version, await bootStrapiApp(app, { database: await postgres.start(temporary), node }));
  } finally {
    await postgres.stop();
  }
}

function tell(version, { ok, text }) {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  Node ${version}: ${text}`);
  if (!ok) process.exitCode = 1;
}
