import parse from 'spdx-expression-parse';

/** Licences under which a package may be bundled or depended on: none of them asks anything of an office's own code. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  // Of its own files alone, and those are published as they are.
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

const isSatisfied = (node) => {
  if (node.conjunction === 'and') return isSatisfied(node.left) && isSatisfied(node.right);
  if (node.conjunction === 'or') return isSatisfied(node.left) || isSatisfied(node.right);
  return allowed.has(node.license) && node.exception === undefined;
};

/**
 * Whether what a package.json says of its licence leaves a choice that is allowed. What is no SPDX expression
 * (`SEE LICENSE IN …`, `UNLICENSED`, nothing at all) isn't: a person has to read it.
 *
 * @param {unknown} licence
 */
export function isAllowed(licence) {
  if (typeof licence !== 'string') return false;
  try {
    return isSatisfied(parse(licence));
  } catch {
    return false; // Not an expression.
  }
}
