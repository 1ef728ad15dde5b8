import { formatDuration } from '../format-duration.mjs';

/**
 * Runs checks, a few at a time, and tells of each when it ends; the output of one is only shown
 * where it failed.
 *
 * @returns {Promise<{ passed: number, failed: number, failures: { name: string, reason: string }[] }>}
 */
export async function runChecks(checks, { atOnce = 2, print = console.log } = {}) {
  const waiting = [...checks];
  const tally = { passed: 0, failed: 0, failures: [] };
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const start = performance.now();
      const { ok, output } = await check.run();
      tally[ok ? 'passed' : 'failed'] += 1;
      print(
        `${ok ? 'ok    ' : 'FAILED'}  ${check.name} (${formatDuration(performance.now() - start)})`,
      );
      if (ok) continue;
      print(`${output.trimEnd()}\n`);
      tally.failures.push({ name: check.name, reason: 'What it said is above.' });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return tally;
}
