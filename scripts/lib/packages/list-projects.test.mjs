import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listWorkspaces } from '../checks/workspaces.mjs';
import { root } from '../root.mjs';
import { listProjects } from './list-projects.mjs';
import { listPublished } from './published.mjs';

test('they are those that npm doesn’t count among its workspaces, and that use a package of ours', () => {
  const projects = listProjects();
  expect(projects).toContain('examples/vue-3');
  expect(projects).toContain('packages/strapi-plugin/tests/app');
  const names = listPublished().map(({ manifest }) => manifest.name);
  for (const folder of projects) {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const used = Object.keys(manifest.dependencies).filter((name) => names.includes(name));
    expect([folder, used]).not.toEqual([folder, []]);
  }
  const workspaces = listWorkspaces().map(({ folder }) => folder);
  expect(projects.filter((folder) => workspaces.includes(folder))).toEqual([]);
});
