#!/usr/bin/env node
import { run } from './run/run.js';
import { processTerminal } from './terminal/process-terminal.js';

// Who reads only the first lines (`| head`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await run(process.argv.slice(2), processTerminal(process));
