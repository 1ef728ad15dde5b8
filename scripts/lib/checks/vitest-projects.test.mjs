import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.mjs';
import { vitestProjects } from './vitest-projects.mjs';

test('npm test runs every project of the configuration', () => {
  const configuration = readFileSync(join(root, 'vitest.config.mts'), 'utf8');
  const names = [...configuration.matchAll(/\bname: '([^']+)'/g)].map((match) => match[1]);
  expect(names.toSorted()).toEqual(vitestProjects.toSorted());
});
