import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuildError, build } from './build.mjs';
import { selectSteps, steps } from './steps.mjs';

const two = [
  { name: 'a', folder: 'a', outputs: ['dist'], dependsOn: [] },
  { name: 'b', folder: 'b', outputs: ['dist'], dependsOn: ['a'] },
];
let root;
let built;

/** Stands in for npm: copies a package's source to its dist. */
const execute = (step) => {
  built.push(step.name);
  mkdirSync(join(root, step.folder, 'dist'), { recursive: true });
  writeFileSync(join(root, step.folder, 'dist', 'out.js'), step.name);
  return Promise.resolve({ ok: true, output: '' });
};

const buildTwo = async (options = {}) => {
  built = [];
  const states = [];
  const report = ({ step, state }) => states.push(`${step.name} ${state}`);
  await build(two, report, { root, cache: join(root, 'cache'), execute, ...options });
  return states;
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kotacerdas-build-'));
  for (const name of ['a', 'b']) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'source.ts'), name);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test('builds in order, and the second time nothing', async () => {
  expect(await buildTwo()).toEqual(['a building', 'a built', 'b building', 'b built']);
  expect(await buildTwo()).toEqual(['a fresh', 'b fresh']);
  expect(built).toEqual([]);
});

test('a changed package is built again with all that depend on it', async () => {
  await buildTwo();
  writeFileSync(join(root, 'b', 'source.ts'), 'changed');
  await buildTwo();
  expect(built).toEqual(['b']);
  writeFileSync(join(root, 'a', 'source.ts'), 'changed');
  await buildTwo();
  expect(built).toEqual(['a', 'b']);
});

test('a failed step stops the build, keeps its output and is tried again', async () => {
  const fail = () => Promise.resolve({ ok: false, output: 'salah di baris 3' });
  await expect(buildTwo({ execute: fail })).rejects.toMatchObject({ output: 'salah di baris 3' });
  expect(await buildTwo()).toContain('a built');
});

test('a build that leaves nothing behind has failed', async () => {
  const silent = () => Promise.resolve({ ok: true, output: '' });
  await expect(buildTwo({ execute: silent })).rejects.toBeInstanceOf(BuildError);
});

describe('selectSteps', () => {
  const namesOf = (wanted) => selectSteps(wanted).map((step) => step.name);

  test('without names it is everything', () => {
    expect(selectSteps([])).toBe(steps);
  });

  test('a name brings what it depends on', () => {
    expect(namesOf(['components'])).toEqual(['core', 'components']);
  });

  test('an unknown name is answered with the known ones', () => {
    expect(() => selectSteps(['kore'])).toThrow(/"kore".*core, components/);
  });
});
