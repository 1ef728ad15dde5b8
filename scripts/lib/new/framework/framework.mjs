import { isExported } from '../lists/is-exported.mjs';
import { camelCase, isKebabCase, titleCase } from '../names.mjs';
import { dimensions } from './files/dimensions.mjs';
import { framework as frameworkFile } from './files/framework.mjs';
import { frameworkTest } from './files/framework-test.mjs';
import { listEdits } from './list-edits.mjs';

const folder = 'packages/core/src/framework';

const namesOf = (id) => ({ id, camel: camelCase(id), title: titleCase(id) });

/** A built-in framework: a copy of the usual one under an id of its own, labelled as a proposal. */
export const framework = {
  argument: '<id>',
  summary: 'a built-in framework, begun as a copy of kominfo-2021 and labelled as a proposal',

  findProblem(id, tree) {
    if (!isKebabCase(id) || !id.includes('-')) {
      return `"${id}" is no id of a framework: lower-case words joined by hyphens, what it is and of which year, as in kota-sehat-2027.`;
    }
    const own = `${folder}/${id}`;
    if (tree.has(own)) return `${id} is taken: there is ${own}.`;
    const { camel } = namesOf(id);
    return [camel, `${camel}Dimensions`].some((name) =>
      isExported(tree.read(`${folder}/index.ts`), name),
    )
      ? `${id} is taken: @kotacerdas/core/framework exports ${camel}.`
      : null;
  },

  make(id, tree) {
    const names = namesOf(id);
    const own = `${folder}/${id}`;
    return {
      created: {
        [`${own}/${id}.ts`]: frameworkFile(names),
        [`${own}/dimensions.ts`]: dimensions(
          names,
          tree.read(`${folder}/kominfo-2021/dimensions.ts`),
        ),
        [`${own}/${id}.test.ts`]: frameworkTest(names),
      },
      edited: Object.fromEntries(
        Object.entries(listEdits).map(([path, edit]) => [path, edit(tree.read(path), names)]),
      ),
      next: [
        `See it stand: npx vitest run --project core ${folder}`,
        `Make it yours in ${own}: name, legal basis, validity, bodies, dimensions. Take out of \`proposals\` only what a public text lays down, and name that text in \`legalBasis\``,
        'If it has a readiness instrument of its own: npm run new -- indicator-set <id>',
        'If plans shall move to it: a crosswalk as in packages/core/src/framework/crosswalk.ts',
        'Its dimensions have the hues and icons of those they were copied from: packages/components/src/base/dimension/dimension-look.ts',
        'Name it where the frameworks are named: packages/core/README.md, docs/developers/concepts.md',
        'npm run api -- --write: it is new in the public API of core',
        'npm run size: pages that read plans carry every framework. A limit that has to rise is raised by hand, and the commit says why',
        'npm run changeset, then npm test',
      ],
    };
  },
};
