import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from '../root.mjs';

/** What a script loads before its first line runs and that isn't its own or Node's. */
async function listPackagesAtOnce(script) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, script)],
    bundle: true,
    format: 'esm',
    metafile: true,
    packages: 'external',
    platform: 'node',
    write: false,
  });
  const waiting = [script];
  const seen = new Set(waiting);
  const packages = [];
  for (const file of waiting) {
    for (const { external, kind, path } of metafile.inputs[file].imports) {
      if (kind === 'dynamic-import') continue;
      if (external) packages.push(path);
      else if (!seen.has(path)) waiting.push(path);
      seen.add(path);
    }
  }
  return { files: waiting.length, packages: packages.filter((name) => !isBuiltin(name)) };
}

it.each(['scripts/test.mjs', 'scripts/lib/start/main.mjs', 'scripts/build.mjs'])(
  'starts %s on a clone where nothing is installed yet',
  async (script) => {
    const { files, packages } = await listPackagesAtOnce(script);

    expect(files).toBeGreaterThan(3);
    expect(packages).toEqual([]);
  },
);
