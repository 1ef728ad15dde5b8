import { runNpm } from '../run.mjs';

/**
 * The program of a Node: this one where it is of that major version, else the newest of it that npm has.
 *
 * @param {string} major `22`
 * @throws with what npm wrote, where it has none for this machine
 */
export async function findNode(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const { ok, output, stdout } = await runNpm(
    ['exec', '--yes', `--package=node@${major}`, '--', 'node', '--print', 'process.execPath'],
    {},
  );
  if (!ok) throw new Error(output);
  return stdout.trim();
}
