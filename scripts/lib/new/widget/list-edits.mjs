import { insertSorted } from '../lists/insert-sorted.mjs';

/** More than such a widget weighs: `npm run size -- --write` lowers it to what the widget weighs. */
const firstLimit = 32_000;

const folder = 'packages/components';

/** Every list that a widget has to stand in, and how it gets its line there. */
export const listEdits = {
  [`${folder}/src/widgets.ts`]: (text, { name }) =>
    insertSorted(text, {
      entry: /^ {2}'([a-z\d-]+)',$/,
      end: /^\]/,
      key: name,
      line: `  '${name}',`,
    }),

  [`${folder}/src/index.ts`]: (text, { className, name }) =>
    insertSorted(text, {
      entry: /^export \{ Kc\w+ \} from '\.\/(?!base\/)([a-z\d-]+)\//,
      end: /^$/,
      key: name,
      line: `export { ${className} } from './${name}/${name}.js';`,
    }),

  [`${folder}/src/define-all.ts`]: (text, { className, name }) =>
    insertSorted(
      insertSorted(text, {
        entry: /^import \{ Kc\w+ \} from '\.\/([a-z\d-]+)\//,
        end: /^import /,
        key: name,
        line: `import { ${className} } from './${name}/${name}.js';`,
      }),
      {
        // The class of a long name stands on the next line.
        entry: /^ {2}'?([a-z\d-]+)'?:(?: Kc|$)/,
        end: /^\};/,
        key: name,
        line: `  '${name}': ${className},`,
      },
    ),

  [`${folder}/src/load/widget-classes.ts`]: (text, { className, name }) =>
    insertSorted(text, {
      entry: /^ {4}'?([a-z\d-]+)'?: async/,
      end: /^ {2}\};/,
      key: name,
      line: `    '${name}': async () => (await import('../${name}/${name}.js')).${className},`,
    }),

  // Prettier gives an entry with a long name several lines, so it is read as what it is.
  [`${folder}/sizes.json`]: (text, { name }) => {
    const limits = JSON.parse(text);
    const at = limits.findIndex((each) => each.name > name || each.name.startsWith('script/'));
    if (at === -1) throw new Error('No limit of a script follows those of widgets.');
    const limit = { name, target: 15_000, limit: firstLimit };
    return JSON.stringify(limits.toSpliced(at, 0, limit));
  },

  [`${folder}/README.md`]: (text, { name, tag }) =>
    insertSorted(text, {
      entry: /^\| `<kc-([a-z\d-]+)>`/,
      end: /^$/,
      key: name,
      line: `| \`<${tag}>\` | problems, needs, innovations, strategies and programmes of each dimension, counted |`,
    }),
};
