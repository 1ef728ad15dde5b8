import { run } from './run/run.js';
import { processTerminal } from './terminal/process-terminal.js';

// Who reads only the first lines (`| head`) has what they wanted; the exit code still says how it went.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  process.exitCode = await run(process.argv.slice(2), processTerminal(process));
} catch (error) {
  // A defect of the program: by itself Node would leave with 1, which is an answer here.
  console.error(error);
  process.exitCode = 2;
}
