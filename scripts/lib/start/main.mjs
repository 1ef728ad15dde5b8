import { join } from 'node:path';
import { BuildError, build } from '../builds/build.mjs';
import { steps } from '../builds/steps.mjs';
import { root } from '../root.mjs';
import { askedToStop } from './asked-to-stop.mjs';
import { checkDisk, neededBytes } from './check-disk.mjs';
import { checkPort } from './check-port.mjs';
import { ensureEnvFile } from './env-file.mjs';
import { install, isInstalled } from './install.mjs';
import { Progress } from './progress.mjs';
import { seed } from './seed.mjs';
import { ServerProcess } from './server-process.mjs';
import { readSettings } from './settings.mjs';
import { StartError } from './start-error.mjs';
import { findStrapiProgram, strapiEnvironment, strapiFolder } from './strapi.mjs';
import { accountList, welcome } from './welcome.mjs';

async function checkMachine({ host, port, portalPort }, needsInstall) {
  await checkDisk(root, neededBytes({ install: needsInstall }));
  await checkPort({ port, host, variable: 'PORT', use: 'Strapi' });
  await checkPort({ port: portalPort, host, variable: 'PORTAL_PORT', use: 'portal' });
}

async function prepare(progress, settings, needsInstall) {
  await progress.step('Memeriksa mesin', () => checkMachine(settings, needsInstall));
  await progress.step('Memasang dependensi', async (note, tell) => {
    if (!needsInstall) return note('sudah terpasang sesuai package-lock.json');
    note('sekitar 1 GB; biasanya 2 sampai 5 menit, tergantung sambungan internet');
    await install({ tell });
  });
  await progress.step('Membangun', (note, tell) =>
    build(steps, ({ step, state, text }) => {
      if (state === 'building') tell(step.name);
      else note(`${step.name.padEnd(16)}${text}`);
    }),
  );
  return progress.step('Menyiapkan data contoh', () => {
    ensureEnvFile(join(strapiFolder, '.env'));
    return seed(strapiEnvironment(settings));
  });
}

async function startServers(progress, settings, servers) {
  await progress.step('Menyalakan Strapi', async () => {
    const env = strapiEnvironment(settings);
    const strapi = new ServerProcess('Strapi', [findStrapiProgram(), 'start'], {
      cwd: strapiFolder,
      env,
    });
    servers.push(strapi);
    await strapi.waitUntilAnswers(`${settings.strapiUrl}/_health`);
  });
  await progress.step('Menyalakan portal', async () => {
    const cwd = join(root, 'examples', 'portal');
    const env = {
      ...process.env,
      HOST: settings.host,
      PORTAL_PORT: String(settings.portalPort),
      STRAPI_URL: settings.strapiUrl,
    };
    const portal = new ServerProcess('Portal', ['server.mjs'], { cwd, env });
    servers.push(portal);
    await portal.waitUntilAnswers(`${settings.portalUrl}/`);
  });
}

async function runUntilStopped(servers, stopped) {
  const settings = readSettings();
  const progress = new Progress(6);
  const work = (async () => {
    const seeded = await prepare(progress, settings, !isInstalled());
    // Before anything else can fail or be stopped: new passwords are kept nowhere else.
    if (seeded.accounts.length > 0) console.log(`\n${accountList(seeded)}\n`);
    await startServers(progress, settings, servers);
    console.log(`\n${welcome(settings, seeded)}\n`);
    throw await Promise.race(servers.map((server) => server.died));
  })();
  await Promise.race([work, stopped]);
}

/** `npm start`: from a fresh clone to a running portal. Ends when it is asked to. */
export async function main() {
  const servers = [];
  try {
    await runUntilStopped(servers, askedToStop());
    console.log('\nMenghentikan …');
  } catch (error) {
    if (!(error instanceof StartError || error instanceof BuildError)) throw error;
    if (error.output !== '') console.error(`\n${error.output.trimEnd()}`);
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  process.exit();
}
