import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** The hashes of a book's files, printed in a process that believes to be somewhere else. */
const hashesIn = async (environment: Record<string, string>) => {
  const script = join(import.meta.dirname, 'support/print-hashes.mjs');
  const env = { ...process.env, ...environment };
  const { stdout } = await run(process.execPath, [script], { env });
  return stdout.trim().split('\n');
};

it('is the same to the byte in any time zone and locale, today and in ten years', async () => {
  const here = await hashesIn({ TZ: 'Asia/Jakarta', LC_ALL: 'id_ID.UTF-8' });
  expect(here).toHaveLength(3);
  expect(await hashesIn({ TZ: 'Pacific/Honolulu', LC_ALL: 'ar_EG.UTF-8' })).toEqual(here);
  expect(
    await hashesIn({ TZ: 'Asia/Jayapura', LC_ALL: 'C', PRINTED_AT: '2036-02-29T23:59:59Z' }),
  ).toEqual(here);
});
