import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../root.mjs';

const waiting = `
  import { askedToStop } from './scripts/lib/start/asked-to-stop.mjs';
  setInterval(() => {}, 1000);
  const reason = askedToStop({ startedByNpm: true });
  console.log('ready');
  console.log('because ' + (await reason));
  process.exit();
`;

/** Runs the waiting program below another, and does something to one of them once it is ready. */
function run(act) {
  const parent = `
    const child = require('node:child_process').spawn(process.execPath,
      ['--input-type=module', '-e', ${JSON.stringify(waiting)}], { stdio: 'inherit' });
    console.log('pid ' + child.pid);
    setInterval(() => {}, 1000);
  `;
  return new Promise((resolve) => {
    const started = spawn(process.execPath, ['-e', parent], { cwd: root });
    let output = '';
    started.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (text.includes('ready')) act(started, Number(/pid (\d+)/.exec(output)[1]));
      if (!output.includes('because')) return;
      started.kill('SIGKILL');
      resolve(/because (\w+)/.exec(output)[1]);
    });
  });
}

test('a signal ends it', async () => {
  expect(await run((_, pid) => process.kill(pid, 'SIGTERM'))).toBe('SIGTERM');
});

test('it does not outlive who started it', async () => {
  expect(await run((parent) => parent.kill('SIGKILL'))).toBe('orphaned');
});
