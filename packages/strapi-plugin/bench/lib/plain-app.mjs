import { cp, mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('../../tests', import.meta.url));

/**
 * The app of the tests without content types of its own: they use fields of the plugin, and would not boot without it.
 * It lies beside the other one, where Node finds the same packages.
 */
export async function makePlainApp() {
  const folder = await mkdtemp(join(tests, '.bench-app-'));
  await cp(join(tests, 'app'), folder, {
    recursive: true,
    filter: (path) => basename(path) !== 'src',
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
