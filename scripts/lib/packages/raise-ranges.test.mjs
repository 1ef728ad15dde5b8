import { expect, test } from 'vitest';
import { raiseRanges } from './raise-ranges.mjs';

test('our packages get their new versions, and all else stays', () => {
  const manifest = {
    name: 'a-project',
    dependencies: { '@k/core': '^0.1.0', vue: '^3.5.0' },
    devDependencies: { vite: '^8.0.0' },
  };
  expect(raiseRanges(manifest, { '@k/core': '0.2.0', '@k/press': '0.2.0' })).toEqual({
    name: 'a-project',
    dependencies: { '@k/core': '^0.2.0', vue: '^3.5.0' },
    devDependencies: { vite: '^8.0.0' },
  });
});
