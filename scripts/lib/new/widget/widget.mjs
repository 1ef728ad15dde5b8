import { isKebabCase } from '../names.mjs';
import { isExported } from '../lists/is-exported.mjs';
import { countsTable } from './files/counts-table.mjs';
import { define } from './files/define.mjs';
import { dimensionCounts } from './files/dimension-counts.mjs';
import { element } from './files/element.mjs';
import { englishMessages } from './files/english-messages.mjs';
import { indonesianMessages } from './files/indonesian-messages.mjs';
import { messages } from './files/messages.mjs';
import { messageTypes } from './files/message-types.mjs';
import { stories, storyTitle } from './files/stories.mjs';
import { styles } from './files/styles.mjs';
import { elementTest } from './files/element-test.mjs';
import { listEdits } from './list-edits.mjs';
import { namesOf } from './names-of.mjs';

const folder = 'packages/components/src';

/** A widget of a plan, `<kc-…>`, that draws something real until it draws what it is for. */
export const widget = {
  argument: '<kc-tag>',
  summary: 'a widget with its texts, styles, story and test',

  findProblem(tag, tree) {
    if (!tag.startsWith('kc-')) return `The tag of a widget begins with kc-, as kc-${tag} does.`;
    const { className, name } = namesOf(tag, tree);
    if (!isKebabCase(name)) {
      return `"${tag}" is no tag: kc- and lower-case words, joined by hyphens, as in kc-city-pulse.`;
    }
    // Also what is no widget: every folder and module there is a name that users import.
    const taken = [`${folder}/${name}`, `${folder}/${name}.ts`].find((path) => tree.has(path));
    if (taken !== undefined) return `${tag} is taken: there is ${taken}.`;
    const { exports } = JSON.parse(tree.read('packages/components/package.json'));
    if (Object.hasOwn(exports, `./${name}`)) {
      return `${tag} is taken: @kotacerdas/components/${name} is something else.`;
    }
    return isExported(tree.read(`${folder}/index.ts`), className)
      ? `${tag} is taken: packages/components exports ${className}.`
      : null;
  },

  make(tag, tree) {
    const names = namesOf(tag, tree);
    const { name } = names;
    const own = `${folder}/${name}`;
    return {
      created: {
        [`${own}/${name}.ts`]: element(names),
        [`${own}/${name}.styles.ts`]: styles(names),
        [`${own}/${name}.stories.ts`]: stories(names),
        [`${own}/${name}.test.ts`]: elementTest(names),
        [`${own}/define.ts`]: define(names),
        [`${own}/dimension-counts.ts`]: dimensionCounts(names),
        [`${own}/counts-table.ts`]: countsTable(names),
        [`${own}/messages/types.ts`]: messageTypes(names),
        [`${own}/messages/id.ts`]: indonesianMessages(names),
        [`${own}/messages/en.ts`]: englishMessages(names),
        [`${own}/messages/messages.ts`]: messages(names),
      },
      edited: Object.fromEntries(
        Object.entries(listEdits).map(([path, edit]) => [path, edit(tree.read(path), names)]),
      ),
      next: [
        `See it stand: npm run build -- core, then npx vitest run --project components src/${name}/`,
        `Look at it: npm run storybook, "${storyTitle(names)}"`,
        `Draw what it is for in ${own}, and say so where it says what it shows: the comment of ${names.className}, its messages, its story's title, its row in packages/components/README.md`,
        'npm run size -- --write: its limit becomes what it weighs. kotacerdas.min.js holds every widget: if its limit has to rise, raise it by hand and say why in the commit',
        'If it needs attributes to show something on the site: docs/scripts/lib/widgets/examples.mjs. If offices shall embed it: packages/strapi-plugin/admin/src/pages/embed/snippet/widgets.ts, with a text in translations/topics/embed.{id,en}.json',
        'npm run changeset, then npm test',
      ],
    };
  },
};
