import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../root.mjs';
import { generators } from './generators.mjs';

/**
 * What making a thing would write, in the style of the house: new files, and lists that get a line.
 *
 * @param {{ thing: string, name: string }} request
 * @param {ReturnType<typeof import('./tree.mjs').openTree>} tree what is there
 * @returns {Promise<{ kind: 'made', created: File[], edited: File[], next: string[] }
 *   | { kind: 'problem', problem: string }>}
 *
 * @typedef {{ path: string, text: string }} File
 */
export async function generate({ name, thing }, tree) {
  const generator = generators[thing];
  const wrong = generator.findProblem(name, tree);
  if (wrong !== null) return { kind: 'problem', problem: wrong };
  const { created, edited, next } = generator.make(name, tree);
  const taken = Object.keys(created).find((path) => tree.has(path));
  if (taken !== undefined) {
    return { kind: 'problem', problem: `${taken} exists. Nothing was written.` };
  }
  return { kind: 'made', created: await formatted(created), edited: await formatted(edited), next };
}

/** Names are of any length, so where lines break is left to Prettier. */
function formatted(files) {
  return Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      const filepath = join(root, path);
      const config = await resolveConfig(filepath, { editorconfig: true });
      return { path, text: await format(text, { ...config, filepath }) };
    }),
  );
}
