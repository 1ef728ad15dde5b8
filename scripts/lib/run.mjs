import { spawn } from 'node:child_process';
import { endWithUs } from './children.mjs';

/**
 * Runs a program to its end and keeps all that it wrote.
 *
 * @returns {Promise<{ ok: boolean, code: number | null, stdout: string, output: string }>} `output`
 *   is both streams in the order they came; a program that cannot be started is not ok and says why.
 */
export function run(command, args, { cwd, env = process.env, onOutput = () => {} } = {}) {
  return new Promise((resolve) => {
    const child = endWithUs(spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
      onOutput(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
      onOutput(text);
    });
    child.on('error', (error) => {
      resolve({ ok: false, code: null, stdout, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, code, stdout, output });
    });
  });
}

/** Runs a Node program with the Node that runs this. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs npm: the one that started this script, else the one on PATH. */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runNode([script, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
