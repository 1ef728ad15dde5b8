import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readWidgetNames } from '../../../../packages/components/scripts/widget-names.mjs';
import { root } from '../../root.mjs';
import { changedLines, make, makeAll, refusal, tree } from '../testing/make.mjs';
import { typeErrors } from '../testing/type-errors.mjs';
import { listEdits } from './list-edits.mjs';

// The compiler reads a whole package, and others may be at work beside.
vi.setConfig({ testTimeout: 120_000 });

test('a widget comes with texts, styles, stories and a test, in a folder of its own', async () => {
  const { created } = await make('widget', 'kc-city-pulse');
  const folder = 'packages/components/src/city-pulse/';
  expect(created.map(({ path }) => path.replace(folder, '')).toSorted()).toEqual([
    'city-pulse.stories.ts',
    'city-pulse.styles.ts',
    'city-pulse.test.ts',
    'city-pulse.ts',
    'counts-table.ts',
    'define.ts',
    'dimension-counts.ts',
    'messages/en.ts',
    'messages/id.ts',
    'messages/messages.ts',
    'messages/types.ts',
  ]);
});

test('it gets a line in every list, and takes none away', async () => {
  expect(changedLines(await make('widget', 'kc-city-pulse'))).toEqual({
    'packages/components/src/widgets.ts': { added: ["'city-pulse',"], lost: [] },
    'packages/components/src/index.ts': {
      added: ["export { KcCityPulse } from './city-pulse/city-pulse.js';"],
      lost: [],
    },
    'packages/components/src/define-all.ts': {
      added: [
        "import { KcCityPulse } from './city-pulse/city-pulse.js';",
        "'city-pulse': KcCityPulse,",
      ],
      lost: [],
    },
    'packages/components/src/load/widget-classes.ts': {
      added: [
        "'city-pulse': async () => (await import('../city-pulse/city-pulse.js')).KcCityPulse,",
      ],
      lost: [],
    },
    'packages/components/sizes.json': {
      added: ['{ "name": "city-pulse", "target": 15000, "limit": 32000 },'],
      lost: [],
    },
    'packages/components/README.md': {
      added: [expect.stringMatching(/^\| `<kc-city-pulse>` +\| problems, .* \|$/)],
      lost: [],
    },
  });
});

test.each(['kc-aaa', 'kc-map', 'kc-zone'])(
  '%s stands in its place in lists that are sorted',
  async (tag) => {
    const { texts } = await make('widget', tag);
    const list = texts.get('packages/components/src/widgets.ts') ?? '';
    const names = [...list.matchAll(/^ {2}'(.+)',$/gm)].map(([, name]) => name);
    expect(names).toContain(tag.slice(3));
    expect(names).toEqual(names.toSorted());
    for (const { added, lost } of Object.values(changedLines(await make('widget', tag)))) {
      expect(added.length).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    }
  },
);

test('they stay sorted where long names take several lines', async () => {
  const tags = [
    'kc-the-longest-name-that-somebody-could-think-of-for-a-widget',
    'kc-the-longest-name-that-nobody-has-thought-of-before-for-a-widget',
    'kc-the-last-of-all-names',
  ];
  const texts = await makeAll('widget', tags);
  const limits = JSON.parse(texts.get('packages/components/sizes.json'));
  const names = limits.map(({ name }) => name);
  expect(names).toEqual([
    ...[...(await readWidgetNames()), ...tags.map((tag) => tag.slice(3))].toSorted(),
    'script/kotacerdas.js',
    'kotacerdas.min.js',
  ]);
  const classes = texts.get('packages/components/src/define-all.ts');
  const keys = [...classes.matchAll(/^ {2}'?([a-z\d-]+)'?:(?: |$)/gm)].map(([, key]) => key);
  expect(keys).toEqual(names.slice(0, -2));
});

test('the lists are all there are: files that name every widget', async () => {
  const folder = 'packages/components';
  const names = await readWidgetNames();
  const files = readdirSync(join(root, folder), { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(?:^|\/)(?:dist|node_modules|storybook-static)\//.test(path))
    .filter((path) => /\.(?:ts|mjs|json|md|mdx)$/.test(path));
  const lists = files.filter((path) => {
    const text = readFileSync(join(root, folder, path), 'utf8');
    return names.every((name) => text.includes(name));
  });
  expect(lists.map((path) => `${folder}/${path}`).toSorted()).toEqual(
    Object.keys(listEdits).toSorted(),
  );
});

test('all of it compiles', async () => {
  const { texts } = await make('widget', 'kc-city-pulse');
  expect(typeErrors(texts, 'packages/components')).toEqual([]);
});

test.each([
  ['kc-city-pulse', 'cityPulseMessages'],
  ['kc-region', 'kcRegionMessages'],
])('the messages of %s have a name of their own among all: %s', async (tag, texts) => {
  const made = await make('widget', tag);
  const folder = `packages/components/src/${tag.slice(3)}`;
  for (const path of ['messages/messages.ts', 'counts-table.ts', `${tag.slice(3)}.ts`]) {
    expect(made.texts.get(`${folder}/${path}`)).toMatch(new RegExp(`\\b${texts}\\b`));
  }
  const others = tree
    .find('packages/components/src', 'messages.ts')
    .filter((path) => tree.read(path).includes(`export const ${texts}:`));
  expect(others).toEqual([]);
});

test('what is to be done next names the story and the folder', async () => {
  const { next, texts } = await make('widget', 'kc-city-pulse');
  const stories = texts.get('packages/components/src/city-pulse/city-pulse.stories.ts');
  const title = /title: '(.*)', \.\.\./.exec(stories ?? '')?.[1];
  expect(title).toContain('kc-city-pulse');
  expect(next.join('\n')).toContain(title);
  expect(next.join('\n')).toContain('packages/components/src/city-pulse');
});

test.each([
  ['city-pulse', 'begins with kc-, as kc-city-pulse'],
  ['kc-', 'is no tag'],
  ['kc-City', 'is no tag'],
  ['kc-a--b', 'is no tag'],
  ['kc-../../x', 'is no tag'],
  ['kc-3d', 'is no tag'],
  ['kc-gap-chart', 'is taken: there is packages/components/src/gap-chart.'],
  ['kc-base', 'is taken: there is packages/components/src/base.'],
  ['kc-define', 'is taken: there is packages/components/src/define.ts.'],
  ['kc-react', 'is taken: @kotacerdas/components/react is something else.'],
  ['kc-draft-event', 'is taken: packages/components exports KcDraftEvent.'],
])('%s is refused, and why is said', async (tag, sentence) => {
  expect(await refusal('widget', tag)).toContain(sentence);
});
