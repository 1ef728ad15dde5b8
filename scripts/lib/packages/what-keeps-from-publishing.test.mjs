import { expect, test } from 'vitest';
import { whatKeepsFromPublishing } from './what-keeps-from-publishing.mjs';

const there = {
  changesets: [],
  environment: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'kota/cerdas' },
  url: 'git+https://github.com/kota/cerdas.git',
};

test('nothing keeps GitHub Actions of the named repository from it', () => {
  expect(whatKeepsFromPublishing(there)).toEqual([]);
});

test('a changeset that waits has to become a version first', () => {
  const [reason] = whatKeepsFromPublishing({ ...there, changesets: [{ file: 'news.md' }] });
  expect(reason).toContain('.changeset/news.md is in no version yet');
});

test('a machine of one’s own is told what it can do', () => {
  const [reason] = whatKeepsFromPublishing({ ...there, environment: {} });
  expect(reason).toContain('npm run release -- --dry-run');
});

test('a copy of the repository is told which address to write', () => {
  const environment = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'another/one' };
  const [reason] = whatKeepsFromPublishing({ ...there, environment });
  expect(reason).toContain('another/one');
  expect(reason).toContain('git+https://github.com/kota/cerdas.git');
});
