import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { findWidget } from './find-widget.mjs';

test('the nearest installed bundle is taken, and its absence is an answer', async () => {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'portal-')));
  try {
    const from = pathToFileURL(join(base, 'examples', 'portal', 'server.mjs')).href;
    expect(findWidget(from)).toBeNull();
    const dist = join(base, 'node_modules', '@kotacerdas', 'components', 'dist');
    await mkdir(dist, { recursive: true });
    await writeFile(join(dist, 'kotacerdas.min.js'), '');
    expect(findWidget(from)).toBe(join(dist, 'kotacerdas.min.js'));
  } finally {
    await rm(base, { recursive: true });
  }
});
