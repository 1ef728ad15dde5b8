import { isExported } from '../lists/is-exported.mjs';
import { camelCase, isKebabCase, titleCase } from '../names.mjs';
import { bands } from './files/bands.mjs';
import { elements } from './files/elements.mjs';
import { instrument } from './files/instrument.mjs';
import { instrumentTest } from './files/instrument-test.mjs';
import { levels } from './files/levels.mjs';
import { listEdits } from './list-edits.mjs';

const folder = 'packages/core/src/framework/instrument';

const namesOf = (id) => ({ id, camel: camelCase(id), title: titleCase(id) });

/**
 * A set of indicators that regions rate from 1 to 5. It is made as a readiness instrument, not as an index: of the two
 * only the instrument has indicators that are filled in, weighed and described level by level. An index (SPBE, Pemdi)
 * is a figure that somebody else gives; core knows its bands and, at most, what it is made of.
 */
export const indicatorSet = {
  argument: '<id>',
  summary: 'a readiness instrument: indicators with weights, bands and the texts of levels',

  findProblem(id, tree) {
    if (!isKebabCase(id)) {
      return `"${id}" is no id of an indicator set: lower-case words joined by hyphens, as in smart-village.`;
    }
    const taken = [`${folder}/${id}`, `${folder}/${id}.ts`].find((path) => tree.has(path));
    if (taken !== undefined) return `${id} is taken: there is ${taken}.`;
    if (tree.read(`${folder}/instrument.ts`).includes(`id: '${id}'`)) {
      return `${id} is taken: it is the id of the instrument that the built-in frameworks use.`;
    }
    const index = tree.read('packages/core/src/framework/index.ts');
    const name = [`${namesOf(id).camel}Instrument`, `${namesOf(id).camel}Levels`].find((each) =>
      isExported(index, each),
    );
    return name === undefined
      ? null
      : `${id} is taken: @kotacerdas/core/framework exports ${name}.`;
  },

  make(id, tree) {
    const names = namesOf(id);
    const own = `${folder}/${id}`;
    return {
      created: {
        [`${own}/${id}.ts`]: instrument(names),
        [`${own}/elements.ts`]: elements(names),
        [`${own}/bands.ts`]: bands(names),
        [`${own}/levels.ts`]: levels(names),
        [`${own}/${id}.test.ts`]: instrumentTest(names),
      },
      edited: Object.fromEntries(
        Object.entries(listEdits).map(([path, edit]) => [path, edit(tree.read(path), names)]),
      ),
      next: [
        `See it stand: npx vitest run --project core ${own}`,
        'It is a readiness instrument, as packages/core/src/framework/instrument is: regions rate its indicators from 1 to 5, with weights, bands and level texts. A figure that somebody else gives (SPBE, Pemdi) is an index instead: write that beside packages/core/src/framework/indices/spbe.ts',
        `Write the elements, indicators and weights of ${own}/elements.ts, and the bands; ids stay as they are once a plan has answers to them`,
        `Describe the levels of every indicator in ${own}/levels.ts, as those of the first are; split the file by sub-element when it grows`,
        `Let a framework use it: readiness: ${names.camel}Instrument. A built-in one stays lean, and with-levels.ts has to find ${names.camel}Levels; a region's own takes { ...${names.camel}Instrument, levels: ${names.camel}Levels }`,
        'npm run api -- --write: it is new in the public API of core',
        'npm run size, npm run changeset, then npm test',
      ],
    };
  },
};
