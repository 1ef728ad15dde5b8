import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../root.mjs';
import { commandsOf, whyUnknown } from './commands.mjs';

const folder = join(root, '.github/workflows');
const read = (file) => parse(readFileSync(join(folder, file), 'utf8'), { strict: true });
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const there = {
  scripts: Object.keys(scripts),
  programs: readdirSync(join(root, 'node_modules/.bin')),
};

describe('the workflows', () => {
  test.each(readdirSync(folder))('%s runs only what there is', (file) => {
    const commands = commandsOf(read(file));
    expect(commands).toContain('npm ci');
    expect(commands.map((command) => whyUnknown(command, there)).filter(Boolean)).toEqual([]);
  });

  test('everything is tested on each Node that is supported', () => {
    expect(read('ci.yml').jobs.test.strategy.matrix.node).toEqual([20, 22, 24]);
  });

  test('what is released says which run made it', () => {
    const { jobs } = read('release.yml');
    expect(jobs.release.permissions['id-token']).toBe('write');
    expect(jobs.release.steps.at(-1).env.NPM_CONFIG_PROVENANCE).toBe('true');
  });

  test('it is released once the tests have passed, in a job that runs none of them', () => {
    const { release, test: tests } = read('release.yml').jobs;
    expect(release.needs).toBe('test');
    expect(commandsOf({ jobs: { tests } })).toContain('npm test');
    expect(commandsOf({ jobs: { release } })).not.toContain('npm test');
  });

  const jobs = readdirSync(folder).flatMap((file) =>
    Object.entries(read(file).jobs).map(([name, job]) => [`${file}: ${name}`, job]),
  );
  const mayWrite = ({ permissions = {} }) => Object.values(permissions).includes('write');

  test('no job may write but the one that releases', () => {
    for (const file of readdirSync(folder)) {
      expect([file, read(file).permissions]).toEqual([file, { contents: 'read' }]);
    }
    const writing = jobs.filter(([, job]) => mayWrite(job));
    expect(writing.map(([name]) => name)).toEqual(['release.yml: release']);
  });

  test('where nothing is pushed, no credentials stay behind', () => {
    const checkouts = jobs
      .filter(([, job]) => !mayWrite(job))
      .flatMap(([name, { steps }]) =>
        steps
          .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
          .map(({ with: inputs }) => [name, inputs?.['persist-credentials']]),
      );
    expect(checkouts.length).toBeGreaterThan(3);
    expect(checkouts.filter(([, persist]) => persist !== false)).toEqual([]);
  });

  test('the pull request of a release, which has no changeset, isn’t asked for one', () => {
    expect(read('ci.yml').jobs.changeset.if).toContain("head_ref != 'changeset-release/main'");
  });
});
