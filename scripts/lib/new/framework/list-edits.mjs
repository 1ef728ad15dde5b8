import { insertBefore } from '../lists/insert-before.mjs';
import { inFramework } from './in-framework.mjs';

const idsInExample = / \* frameworks\.map\(\(\{ id \}\) => id\);(?:\n \*)? \/\/ \[(.*)\]/;
const listed = /frameworks: readonly Framework\[\] = \[([^\]]*)\]/;
const look = /^ {2}'(smart-[a-z]+)': (\{ .* \}),$/gm;

function replaced(text, pattern, replace) {
  if (!pattern.test(text)) throw new Error(`Nothing is like ${String(pattern)}: has it moved?`);
  return text.replace(pattern, replace);
}

/** Every list that a framework has to stand in, and how it gets its line there. */
export const listEdits = {
  'packages/core/src/framework/frameworks.ts': (text, { camel, id }) => {
    const imported = insertBefore(
      text,
      /^import type \{ Framework \}/,
      `import { ${camel} } from './${id}/${id}.js';`,
    );
    const shown = replaced(
      imported,
      idsInExample,
      (_, ids) => ` * frameworks.map(({ id }) => id);\n * // [${ids}, '${id}']`,
    );
    return replaced(shown, listed, (all, names) =>
      // Where Prettier has broken the list, it ends in a comma.
      all.replace(names, `${names.trimEnd().replace(/,$/, '')}, ${camel}`),
    );
  },

  'packages/core/src/framework/index.ts': (text, { camel, id }) =>
    insertBefore(
      text,
      /^export \{ kominfoToKotaCerdas \}/,
      `export { ${camel} } from './${id}/${id}.js';`,
    ),

  'packages/components/src/base/dimension/dimension-look.ts': (text, { id }) => {
    const lines = [...text.matchAll(look)].map(
      ([, dimension, value]) => `  '${inFramework(dimension, id)}': ${value},`,
    );
    if (lines.length === 0) throw new Error(`No line is like ${String(look)}: has it moved?`);
    return insertBefore(text, /^\};/, lines.join('\n'));
  },
};
