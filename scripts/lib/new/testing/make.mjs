import { root } from '../../root.mjs';
import { generate } from '../generate.mjs';
import { openTree } from '../tree.mjs';

/** This checkout, to read from. */
export const tree = openTree(root);

const made = new Map();

/** What would stand in the files after one thing and then others, each in the style of the house before the next. */
export async function makeAll(thing, names) {
  const texts = new Map();
  const after = {
    ...tree,
    has: (path) => texts.has(path) || tree.has(path),
    read: (path) => texts.get(path) ?? tree.read(path),
  };
  for (const name of names) {
    const result = await generate({ thing, name }, after);
    if (result.kind === 'problem') throw new Error(result.problem);
    for (const { path, text } of [...result.created, ...result.edited]) texts.set(path, text);
  }
  return texts;
}

/** What would be made here, with each file's text by its path. Tests look at one thing several times. */
export function make(thing, name) {
  const key = `${thing} ${name}`;
  if (!made.has(key)) made.set(key, makeOnce(thing, name));
  return made.get(key);
}

async function makeOnce(thing, name) {
  const result = await generate({ thing, name }, tree);
  if (result.kind === 'problem') throw new Error(result.problem);
  const texts = new Map(
    [...result.created, ...result.edited].map(({ path, text }) => [path, text]),
  );
  return { ...result, texts };
}

/** Why a name is refused. */
export async function refusal(thing, name) {
  const result = await generate({ thing, name }, tree);
  return result.kind === 'problem' ? result.problem : null;
}

/** The lines that a list gets and those that it loses, by its path. */
export function changedLines({ edited }) {
  return Object.fromEntries(
    edited.map(({ path, text }) => {
      const before = tree.read(path).split('\n');
      const after = text.split('\n');
      const missing = (lines, others) =>
        lines.filter((line) => !others.includes(line)).map((line) => line.trim());
      return [path, { added: missing(after, before), lost: missing(before, after) }];
    }),
  );
}
