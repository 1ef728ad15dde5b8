import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder for the tests of one file, which is gone after them; gives the paths of what is in it. */
export function testFolder(files: Readonly<Record<string, object | string | Uint8Array>> = {}) {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kotacerdas-command-'));
    for (const [name, content] of Object.entries(files)) {
      const isText = typeof content === 'string' || content instanceof Uint8Array;
      await writeFile(join(folder, name), isText ? content : JSON.stringify(content));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return (name: string): string => join(folder, name);
}
