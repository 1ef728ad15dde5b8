import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFiles } from '../quick/repository-files.mjs';
import { root } from '../root.mjs';
import { listPublished } from './published.mjs';
import { raiseVersions } from './raise-versions.mjs';
import { versionPlaces } from './version-places.mjs';

const versions = Object.fromEntries(
  listPublished().map(({ manifest }) => [manifest.name, manifest.version]),
);
const read = (path) => readFileSync(join(root, path), 'utf8');

const isTest = (path) => /\.test\.(?:[jt]sx?|mjs)$/.test(path);

/** Changesets and npm raise these, and what has changed in a version stays what it was. */
const raisedElsewhere = /(?:^|\/)(?:package(?:-lock)?\.json|CHANGELOG\.md)$|^\.changeset\//;

const isText = (path) =>
  /\.(?:[cm]?[jt]sx?|jsonc?|md|mdx|ya?ml|css|html|vue|php|txt|conf)$/.test(path);

/** Numbers of others that ours may become: a licence’s, a format’s, an app’s that a script makes up. */
const ofOthers = /BlueOak-|schemaVersion|an-office/;

const escaped = [...new Set(Object.values(versions))].map((version) =>
  version.replaceAll('.', String.raw`\.`),
);
const ours = new RegExp(String.raw`(?<![\d.])(?:${escaped.join('|')})(?!\.?\d)`);

/** What a reader would take for our version, whichever it is. */
const looksLikeOurs = /\/kotacerdas\/\d+\.\d+\.\d+|\bkotacerdas-[a-z-]+-\d+\.\d+\.\d+/;

/** Lines that name a version and stand in no place that is listed. Tests may make up what isn’t ours. */
function findUnlisted(path, text) {
  const places = versionPlaces[path] ?? [];
  const rest = places.reduce((left, { pattern }) => left.replaceAll(pattern, ''), text);
  return rest
    .split('\n')
    .filter((line) =>
      isTest(path)
        ? ours.test(line) && /kotacerdas/i.test(line)
        : (ours.test(line) && !ofOthers.test(line)) || looksLikeOurs.test(line),
    )
    .map((line) => `${path}: ${line.trim()}`);
}

test.each(Object.keys(versionPlaces))('%s names the versions that the packages have', (path) => {
  const text = read(path);
  expect(raiseVersions(text, versionPlaces[path], versions)).toBe(text);
});

// Only git knows what was written by hand; a copy without it makes no versions.
test.skipIf(!existsSync(join(root, '.git')))(
  'no other place names one: the next version would leave it behind',
  async () => {
    const paths = [...(await repositoryFiles()).keys()].filter(
      (path) => isText(path) && !raisedElsewhere.test(path),
    );
    expect(paths.length).toBeGreaterThan(1000);
    expect(paths.flatMap((path) => findUnlisted(path, read(path)))).toEqual([]);
  },
);

test.each([
  [
    'docs/developers/guides/new.md',
    `<script src="/kotacerdas/${versions['@kotacerdas/components']}/k.js">`,
  ],
  ['docs/developers/guides/new.md', `since ${versions['@kotacerdas/core']}, it can.`],
  ['docs/developers/guides/new.md', 'npm install ../kotacerdas-press-7.8.9.tgz'],
  ['README.md', `Version ${versions['@kotacerdas/core']}`],
])('a place in %s that isn’t listed would be found: %s', (path, line) => {
  expect(findUnlisted(path, `# A page\n\n${line}\n`)).toEqual([`${path}: ${line}`]);
});
