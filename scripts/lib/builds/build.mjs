import { join } from 'node:path';
import { formatDuration } from '../format-duration.mjs';
import { root as repository, cacheFolder } from '../root.mjs';
import { runNpm } from '../run.mjs';
import { hashInputs, hashOutputs, isFresh, writeStamp } from './freshness.mjs';

/** A build that failed: what was said, and what the build itself wrote. */
export class BuildError extends Error {
  constructor(step, output) {
    super(`Gagal membangun ${step.name} (${step.folder}).`);
    this.output = output;
  }
}

const runBuild = (step, root) =>
  runNpm(['run', 'build', '--silent'], {
    cwd: join(root, step.folder),
    env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });

/**
 * Builds steps in order and leaves out what is fresh.
 *
 * @param {(event: { step, state: 'fresh' | 'building' | 'built' | 'failed', text: string }) => void} report
 * @throws {BuildError} at the first step that fails; later ones are not tried.
 */
export async function build(
  steps,
  report,
  { root = repository, cache = cacheFolder, execute = runBuild } = {},
) {
  const hashes = new Map();
  for (const step of steps) {
    const inputs = hashInputs(step, hashes, { root });
    hashes.set(step.name, inputs);
    if (isFresh(step, inputs, { root, cache })) {
      const text = `segar (sumber sama dengan hasil bangun terakhir, ${inputs.slice(0, 8)})`;
      report({ step, state: 'fresh', text });
      continue;
    }
    report({ step, state: 'building', text: 'membangun …' });
    const start = performance.now();
    const { ok, output } = await execute(step, root);
    const duration = formatDuration(performance.now() - start);
    const isEmpty = ok && hashOutputs(step, root) === null;
    if (!ok || isEmpty) {
      report({ step, state: 'failed', text: `gagal setelah ${duration}` });
      const note = isEmpty ? `\nTidak ada hasil di ${step.outputs.join(', ')}.` : '';
      throw new BuildError(step, `${output}${note}`);
    }
    writeStamp(step, inputs, { root, cache });
    report({ step, state: 'built', text: `selesai dalam ${duration}` });
  }
}
