import { BuildError, build } from '../builds/build.mjs';
import { printBuild } from '../builds/print-build.mjs';
import { selectSteps } from '../builds/steps.mjs';

/**
 * Builds what is not fresh of the named steps and of what they depend on, or of all of them; it
 * counts as one check.
 */
export async function runBuildCheck(names = []) {
  try {
    await build(selectSteps(names), printBuild);
    return { passed: 1, failed: 0, failures: [] };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.log(`\n${error.output.trimEnd()}\n\n${error.message}`);
    return { passed: 0, failed: 1, failures: [{ name: 'build', reason: error.message }] };
  }
}
