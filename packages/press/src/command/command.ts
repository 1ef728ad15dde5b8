#!/usr/bin/env node
import { runCommand } from './run-command.js';

const { stderr, stdout } = process;
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => stdout.write(`${line}\n`),
  error: (line) => stderr.write(`${line}\n`),
});
