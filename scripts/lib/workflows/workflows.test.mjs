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

  test('what is released says which run made it, and no other job may write', () => {
    const { jobs, permissions } = read('release.yml');
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.release.permissions['id-token']).toBe('write');
    expect(jobs.release.steps.at(-1).env.NPM_CONFIG_PROVENANCE).toBe('true');
    expect(read('ci.yml').permissions).toEqual({ contents: 'read' });
  });
});
