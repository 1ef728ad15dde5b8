import { BuildError, build } from '../builds/build.mjs';
import { printBuild } from '../builds/print-build.mjs';
import { steps } from '../builds/steps.mjs';

/** Builds what is not fresh; the whole build counts as one check. */
export async function runBuildCheck() {
  try {
    await build(steps, printBuild);
    return { passed: 1, failed: 0, failures: [] };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.log(`\n${error.output.trimEnd()}\n\n${error.message}`);
    return { passed: 0, failed: 1, failures: [{ name: 'build', reason: error.message }] };
  }
}
