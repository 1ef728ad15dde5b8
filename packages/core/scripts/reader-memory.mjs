import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// node packages/core/scripts/reader-memory.mjs [text in the name]     after npm run build -w packages/core
//
// Reads the worst files within the limits, each in a process of its own, and says how long that took, how much memory
// it had at most, and how it ended. Node itself has some 45 MB.
const heap = 200; // MB: more than a reader may keep, less than a file could fill
// Time is looked at between chunks: the limit is 10 s, and half a second for the last of them.
const limits = { megabytes: 300, seconds: 10.5 };
const [, script, argument = '', file] = process.argv;

if (argument === '--read') {
  const { readWorkbook } = await import('../dist/exchange/index.js');
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const result = await readWorkbook(bytes, { now: () => performance.now() });
  const seconds = (performance.now() - start) / 1_000;
  // The process that started this one counts in maxRSS, and not here.
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  const megabytes = (kilobytes ?? process.resourceUsage().maxRSS) / 1_000;
  const end = result.ok ? 'read' : result.refusal.code;
  process.stdout.write(JSON.stringify({ seconds, megabytes, end }));
} else {
  const { runnerImport } = await import('vite');
  const source = new URL('../src/exchange/testing/worst-files.ts', import.meta.url);
  const { module } = await runnerImport(fileURLToPath(source));
  const folder = mkdtempSync(join(tmpdir(), 'kotacerdas-'));
  for (const { name, make } of module.worstFiles.filter((each) => each.name.includes(argument))) {
    const path = join(folder, 'file');
    const bytes = make();
    writeFileSync(path, bytes);
    const node = [`--max-old-space-size=${heap}`, script, '--read', path];
    const { stdout, status } = spawnSync(process.execPath, node, { encoding: 'utf8' });
    const size = `${(bytes.length / 1e6).toFixed(1)} MB`;
    if (status !== 0) {
      process.stdout.write(`FAILED  ${name} (${size}): ended with ${status}\n`);
      process.exitCode = 1;
      continue;
    }
    const { seconds, megabytes, end } = JSON.parse(stdout);
    const isWithin = megabytes <= limits.megabytes && seconds <= limits.seconds;
    if (!isWithin) process.exitCode = 1;
    const figures = `${Math.round(megabytes)} MB, ${seconds.toFixed(1)} s`;
    process.stdout.write(
      `${isWithin ? 'within' : 'BEYOND'}  ${name} (${size}): ${figures}, ${end}\n`,
    );
  }
  rmSync(folder, { recursive: true });
}
