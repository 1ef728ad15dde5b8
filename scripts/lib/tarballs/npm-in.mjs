import { runNpm } from '../run.mjs';

/** Runs npm in a folder. @throws with everything npm wrote, where it fails */
export async function npmIn(folder, args) {
  const { ok, stdout, output } = await runNpm(args, { cwd: folder });
  if (!ok) throw new Error(output);
  return stdout;
}

/** Installs what a folder asks for, and these as well, as quickly as npm can. */
export const installIn = (folder, what = []) =>
  npmIn(folder, ['install', '--prefer-offline', '--no-audit', '--no-fund', ...what]);
