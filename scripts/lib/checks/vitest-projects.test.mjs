import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.mjs';
import { vitestRuns } from './vitest-projects.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const vitestProjects = vitestRuns.map(({ project }) => project);
const configuration = read('vitest.config.mts');

test('npm test runs every project of the configuration', () => {
  const names = [...configuration.matchAll(/\bname: '([^']+)'/g)].map((match) => match[1]);
  expect(names.toSorted()).toEqual(vitestProjects.toSorted());
});

test('CONTRIBUTING names every project, and where its tests are', () => {
  const rows = [
    ...read('CONTRIBUTING.md').matchAll(/^\| `([a-z-]+)` +\| `([^`]+\.(?:test|stories)\.[^`]+)`/gm),
  ];
  expect(rows.map(([, name]) => name).toSorted()).toEqual(vitestProjects.toSorted());
  for (const [, name, pattern] of rows) {
    if (name === 'stories') {
      // Storybook itself says where its stories are.
      const place = pattern.replace('packages/components/', '../');
      expect(read('packages/components/.storybook/main.ts')).toContain(`'${place}'`);
      continue;
    }
    // The widgets' project has its own root, and its pattern begins there.
    const include = name === 'components' ? pattern.replace('packages/components/', '') : pattern;
    expect(configuration).toContain(`'${include}'`);
  }
});
