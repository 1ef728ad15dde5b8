import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, root as repository } from '../root.mjs';
import { hashFiles, hashTexts } from './hash-files.mjs';
import { listFiles } from './list-files.mjs';

/** Read by the build of every package. */
const shared = ['package.json', 'package-lock.json', 'tsconfig.base.json'];

/**
 * One hash of everything a step's build reads: its own files, the shared ones, what it depends on,
 * and the major version of Node.
 *
 * @param {Map<string, string>} hashes of the steps before it, by name
 */
export function hashInputs(step, hashes, { root = repository, node = process.versions.node } = {}) {
  const folder = join(root, step.folder);
  return hashTexts([
    node.split('.')[0],
    hashFiles(
      root,
      shared.filter((file) => existsSync(join(root, file))),
    ),
    hashFiles(folder, listFiles(folder)),
    ...step.dependsOn.map((name) => hashes.get(name)),
  ]);
}

/** One hash of everything a step's build wrote, or null where there is nothing. */
export function hashOutputs(step, root = repository) {
  const folders = step.outputs.map((output) => join(root, step.folder, output));
  if (!folders.every((folder) => existsSync(folder))) return null;
  const listed = folders.map((folder) => [folder, listFiles(folder, { all: true })]);
  if (listed.some(([, files]) => files.length === 0)) return null;
  return hashTexts(listed.map(([folder, files]) => hashFiles(folder, files)));
}

const stampFile = (step, cache) => join(cache, 'build', `${step.name.replaceAll('/', '-')}.json`);

function readStamp(step, cache) {
  try {
    return JSON.parse(readFileSync(stampFile(step, cache), 'utf8'));
  } catch {
    return null; // No stamp, or half of one: not fresh is the safe answer.
  }
}

/** True where the last build read these very inputs and its outputs still stand as it left them. */
export function isFresh(step, inputs, { root = repository, cache = cacheFolder } = {}) {
  const stamp = readStamp(step, cache);
  return stamp?.inputs === inputs && stamp.outputs === hashOutputs(step, root);
}

/** Remembers a build that succeeded. */
export function writeStamp(step, inputs, { root = repository, cache = cacheFolder } = {}) {
  const file = stampFile(step, cache);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ inputs, outputs: hashOutputs(step, root) }));
}
