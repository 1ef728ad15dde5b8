import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashTexts } from '../builds/hash-files.mjs';
import { listWorkspaces } from '../checks/workspaces.mjs';
import { cacheFolder, root as repository } from '../root.mjs';
import { runNpm } from '../run.mjs';
import { createInstallReader, withoutProgress } from './read-install.mjs';
import { StartError, lastLines } from './start-error.mjs';

const stampFile = (cache) => join(cache, 'install');

const stampOf = (lockfile, record) => hashTexts([lockfile, record]);

const readText = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

/** True where npm's own record of what it installed names every package of the lockfile. */
function matchesRecord(lockfile, record) {
  const installed = JSON.parse(record).packages;
  return Object.entries(JSON.parse(lockfile).packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return Boolean(wanted.optional);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * True where node_modules holds what package-lock.json asks for: after an installation by these
 * scripts, or by a person who ran npm.
 */
export function isInstalled({ root = repository, cache = cacheFolder } = {}) {
  const lockfile = readText(join(root, 'package-lock.json'));
  const record = readText(join(root, 'node_modules', '.package-lock.json'));
  if (lockfile === null || record === null) return false;
  const stamp = stampOf(lockfile, record);
  if (readText(stampFile(cache)) === stamp) return true;
  if (!matchesRecord(lockfile, record)) return false;
  writeStamp(cache, stamp);
  return true;
}

function writeStamp(cache, stamp) {
  mkdirSync(dirname(stampFile(cache)), { recursive: true });
  writeFileSync(stampFile(cache), stamp);
}

/** npm leaves old copies below packages, where they would hide the new ones. */
function removeNestedModules(root) {
  for (const { folder } of listWorkspaces(root)) {
    rmSync(join(root, folder, 'node_modules'), { recursive: true, force: true });
  }
}

/** How many packages the lockfile names, those of other systems too. */
function countPackages(root) {
  const lockfile = readText(join(root, 'package-lock.json')) ?? '{"packages":{}}';
  return Object.values(JSON.parse(lockfile).packages).filter(({ integrity }) => integrity).length;
}

/**
 * @param {(text: string) => void} tell is told again and again what npm is at
 * @throws {StartError} with what npm wrote, where it fails
 */
export async function install({ root = repository, cache = cacheFolder, tell = () => {} } = {}) {
  removeNestedModules(root);
  const { read } = createInstallReader(countPackages(root));
  const { ok, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel', 'info'], {
    cwd: root,
    onOutput: (text) => tell(read(text)),
  });
  if (!ok) {
    throw new StartError(
      'Pemasangan dependensi (npm ci) gagal. Periksa sambungan internet atau pengaturan proksi, ' +
        'lalu jalankan lagi perintah ini.',
      lastLines(withoutProgress(output)),
    );
  }
  // npm has answered for this lockfile, whatever its record looks like.
  const record = readText(join(root, 'node_modules', '.package-lock.json')) ?? '';
  writeStamp(cache, stampOf(readText(join(root, 'package-lock.json')) ?? '', record));
}
