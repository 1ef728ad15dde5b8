import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuildCheck } from './lib/checks/build-check.mjs';
import { formatDuration } from './lib/format-duration.mjs';
import { root } from './lib/root.mjs';
import { runNode, runNpm } from './lib/run.mjs';
import { bootStrapiApp } from './lib/tarballs/boot-strapi-app.mjs';
import { npmIn } from './lib/tarballs/npm-in.mjs';
import { packPackages } from './lib/tarballs/pack-packages.mjs';
import { writeStrapiApp } from './lib/tarballs/write-strapi-app.mjs';
import { allowedBy, oldestOf } from './lib/versions/order-versions.mjs';
import { readAsked } from './lib/versions/read-asked.mjs';

// npm run strapi-versions                     installs the packed plugin into a new app with the oldest Strapi that it says
//                                             it runs in, and with the newest on the registry; starts each on SQLite, asks
//                                             it a few things, and builds its admin (2 GB of memory)
// npm run strapi-versions -- oldest           one of them; newest is the other
// npm run strapi-versions -- --without-admin  builds no admin
const asked = readAsked(process.argv.slice(2));
if (asked.kind === 'problem') {
  console.error(asked.problem);
  process.exit(1);
}
const sources = ['core', 'components', 'press', 'strapi-plugin'].map((name) => `packages/${name}`);
const { devDependencies, peerDependencies } = JSON.parse(
  readFileSync(join(root, 'packages/strapi-plugin/package.json'), 'utf8'),
);
const range = peerDependencies['@strapi/strapi'];
const isAsked = (name) => asked.names.includes(name);

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'kotacerdas-strapi-')));
try {
  if ((await runBuildCheck(['strapi-plugin'])).failed === 0) {
    const packed = await packPackages(join(temporary, 'packed'), sources);
    const attempts = [
      ...(isAsked('oldest') ? [['oldest', [oldestOf(range)]]] : []),
      ...(isAsked('newest') ? [['newest', await newestVersions()]] : []),
    ];
    for (const [name, versions] of attempts) {
      const { ok, text } = await tryVersions(name, versions, packed);
      console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name}: ${text}`);
      if (!ok) process.exitCode = 1;
    }
  } else process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** A few, since what was published last isn't always published whole. */
async function newestVersions() {
  const versions = await npmIn(temporary, ['view', '@strapi/strapi', 'versions', '--json']);
  return allowedBy(range, JSON.parse(versions)).slice(0, 5);
}

/** The first of these versions that can be installed, started and asked. */
async function tryVersions(name, versions, packed) {
  for (const version of versions) {
    const app = join(temporary, `${name}-${version}`);
    const start = performance.now();
    writeStrapiApp(app, dependenciesOf(version, packed));
    const { ok, output } = await runNpm(
      // What it says of a version that isn't there is read, also where `npm run --silent` started this.
      [
        'install',
        '--loglevel=error',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
      ],
      { cwd: app },
    );
    const [, absent] = /No matching version found for (\S+?)\.?\s/.exec(output) ?? [];
    if (!ok && absent !== undefined) {
      console.log(`        Strapi ${version} isn’t whole on the registry: there is no ${absent}`);
      continue;
    }
    if (!ok) return { ok, text: `Strapi ${version} can’t be installed.\n${output}` };
    const booted = await askApp(app);
    const duration = formatDuration(performance.now() - start);
    return { ...booted, text: `${booted.text} (${duration})` };
  }
  return { ok: false, text: `None of ${versions.join(', ')} can be installed.` };
}

async function askApp(app) {
  const database = { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: join(app, 'data.db') };
  const booted = await bootStrapiApp(app, { database });
  if (!booted.ok || !asked.withAdmin) return booted;
  const env = {
    ...process.env,
    ...database,
    PUBLIC_DIR: join(app, 'public'),
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
  const strapi = join(app, 'node_modules/@strapi/strapi/bin/strapi.js');
  const { ok, output } = await runNode([strapi, 'build'], { cwd: app, env });
  return ok ? { ok, text: `${booted.text} Its admin can be built.` } : { ok, text: output };
}

/** What `create-strapi` would write for an office, and the plugin. SQLite is the one compiled here: compiling takes a minute. */
function dependenciesOf(version, packed) {
  return {
    ...Object.fromEntries(Object.entries(packed).map(([name, file]) => [name, `file:${file}`])),
    '@strapi/plugin-users-permissions': version,
    '@strapi/strapi': version,
    'better-sqlite3': `file:${join(root, 'node_modules/better-sqlite3')}`,
    react: '^18.0.0',
    'react-dom': '^18.0.0',
    'react-router-dom': devDependencies['react-router-dom'],
    'styled-components': devDependencies['styled-components'],
  };
}
