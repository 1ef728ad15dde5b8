import { BuildError, build } from './lib/builds/build.mjs';
import { printBuild } from './lib/builds/print-build.mjs';
import { selectSteps } from './lib/builds/steps.mjs';

// npm run build                 builds everything that is not fresh
// npm run build -- components   builds one package and those it depends on
try {
  await build(selectSteps(process.argv.slice(2)), printBuild);
} catch (error) {
  if (error instanceof BuildError) process.stderr.write(`\n${error.output.trimEnd()}\n\n`);
  console.error(error.message);
  process.exitCode = 1;
}
