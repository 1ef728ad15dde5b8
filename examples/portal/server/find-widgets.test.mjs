import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { findWidgets } from './find-widgets.mjs';

test('the nearest installed script is taken, and its absence is an answer', async () => {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'portal-')));
  try {
    const from = pathToFileURL(join(base, 'examples', 'portal', 'server.mjs')).href;
    expect(findWidgets(from)).toBeNull();
    const dist = join(base, 'node_modules', '@kotacerdas', 'components', 'dist', 'script');
    await mkdir(dist, { recursive: true });
    await writeFile(join(dist, 'kotacerdas.js'), '');
    expect(findWidgets(from)).toBe(dist);
  } finally {
    await rm(base, { recursive: true });
  }
});
