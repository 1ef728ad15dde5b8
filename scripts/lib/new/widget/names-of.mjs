import { camelCase, pascalCase } from '../names.mjs';

/** Every name that a widget has, from its tag; `texts` and `textsType` are its messages. */
export function namesOf(tag, tree) {
  const name = tag.slice('kc-'.length);
  const camel = camelCase(name);
  const pascal = pascalCase(name);
  return {
    tag,
    name,
    camel,
    className: `Kc${pascal}`,
    texts: isTaken(`${camel}Messages`, tree) ? `${camelCase(tag)}Messages` : `${camel}Messages`,
    textsType: `${pascal}Messages`,
  };
}

/** Not every widget calls its messages by its own name, and a test of all of them tells them apart by it. */
function isTaken(texts, tree) {
  return tree
    .find('packages/components/src', 'messages.ts')
    .some((path) => tree.read(path).includes(`export const ${texts}:`));
}
