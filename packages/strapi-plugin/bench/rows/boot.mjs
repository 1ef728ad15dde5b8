import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../lib/boot.mjs', import.meta.url));

/** A process of its own each time, on a database that is there already. */
const boot = (env) => async () => {
  const { stdout } = await run(process.execPath, [script], { env: { ...process.env, ...env } });
  return Number(/ready (\d+(?:\.\d+)?)/.exec(stdout)?.[1]);
};

/** Strapi's start with the plugin against its start without, each on a database of its own. */
export const bootRow = (where, without, withPlugin) => ({
  name: `boot, ${where}`,
  target: 1.1,
  rounds: 7,
  base: { label: 'Strapi without the plugin', turn: boot({ ...without, PLUGIN_ENABLED: 'false' }) },
  measured: { label: 'Strapi with it', turn: boot({ ...withPlugin, PLUGIN_ENABLED: 'true' }) },
});
