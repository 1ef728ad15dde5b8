const core = require('./packages/core/package.json');

const test = String.raw`\.test(?:-d)?\.(?:tsx?|mjs)$|/tests?/|/testing/|\.stories\.ts$`;
const outside = `${test}|/bench/|\\.config\\.[mc]?ts$|/\\.storybook/|/dist/`;

/**
 * Built into the admin rather than installed beside it: @lit/react asks npm for React's types, and npm then lays out an
 * office's node_modules so that Strapi can't build its admin (`Cannot find module '@radix-ui/react-tooltip'`).
 */
const bundled = '(?:^|/)node_modules/@lit/react/';

const ground = ['error', 'date', 'issue', 'framework', 'region'];
const scoring = ['inventory', 'readiness', 'swot', 'action-plan', 'indices', 'evaluation'];

/** What each topic of core may import; a topic that is not listed has no place in the order yet. */
const topics = {
  error: [],
  date: ['error'],
  issue: ['error'],
  framework: ['error', 'issue'],
  region: ['error', 'issue'],
  ...Object.fromEntries(scoring.map((topic) => [topic, ground])),
  masterplan: [...ground, ...scoring],
  // It may know what it puts into words; who scores never knows it (see below). Of a plan it knows types alone:
  // sizes.json refuses a locale that loads zod.
  locale: ['error', 'date', 'issue', 'framework', 'region', 'readiness', 'swot', 'masterplan'],
  dashboard: [...ground, ...scoring, 'masterplan', 'locale'],
  exchange: [...ground, ...scoring, 'masterplan', 'dashboard', 'locale'],
  book: [...ground, ...scoring, 'masterplan', 'dashboard', 'locale'],
};

const topicRules = Object.entries(topics).map(([topic, allowed]) => ({
  name: `core-order-${topic}`,
  comment: `core/${topic} may only import ${allowed.join(', ') || 'nothing'} of core.`,
  severity: 'error',
  from: { path: `^packages/core/src/${topic}/`, pathNot: test },
  to: {
    path: '^packages/core/src/',
    pathNot: `^packages/core/src/(?:${[topic, ...allowed].join('|')})/`,
  },
}));

/** A workspace package, as a folder or by a name that was not built yet. */
const packages = (...names) =>
  `^(?:packages/(?:${names.join('|')})|@kotacerdas/(?:${names.join('|')}))(?:/|$)`;
const examples = '^(?:examples|@kotacerdas/example-[a-z]+)(?:/|$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere. Build the packages first: npm run build.',
      severity: 'error',
      from: { pathNot: '/dist/' },
      // What Storybook's preview reads is made while it is built.
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-tests-in-sources',
      severity: 'error',
      from: { pathNot: outside },
      to: { path: test },
    },
    {
      name: 'core-topics-are-listed',
      comment: 'Give a new topic of core its place in the order above.',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: test },
      to: {
        path: '^packages/core/src/[^/]+/',
        pathNot: `^packages/core/src/(?:${Object.keys(topics).join('|')})/`,
      },
    },
    {
      name: 'admin-pages-are-last',
      comment: 'Pages are put together from topics of the admin; no topic knows of a page.',
      severity: 'error',
      from: {
        path: '^packages/strapi-plugin/admin/src/[^/]+/',
        pathNot: `^packages/strapi-plugin/admin/src/pages/|${test}`,
      },
      to: { path: '^packages/strapi-plugin/admin/src/pages/' },
    },
    {
      name: 'core-imports-no-package-above',
      severity: 'error',
      from: { path: '^packages/core/' },
      to: { path: packages('components', 'press', 'command', 'strapi-plugin') },
    },
    {
      name: 'core-imports-no-example',
      comment: 'Tests of the built package may compute the example plan.',
      severity: 'error',
      from: { path: '^packages/core/', pathNot: '^packages/core/tests/' },
      to: { path: examples },
    },
    {
      name: 'core-runs-anywhere',
      comment: 'Core knows neither Node nor a browser, only its own few dependencies.',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: test },
      to: {
        pathNot: `^packages/core/src/|/?node_modules/(?:${Object.keys({ ...core.dependencies, ...core.peerDependencies }).join('|')})/`,
      },
    },
    {
      name: 'components-import-core-and-lit',
      severity: 'error',
      from: { path: '^packages/components/src/', pathNot: test },
      to: {
        pathNot: `${packages('components', 'core')}|(?:^|/)node_modules/(?:lit|lit-html|lit-element|@lit/[^/]+|@lit-labs/ssr|@lit-labs/ssr-client)/`,
      },
    },
    {
      name: 'components-import-no-package-above',
      comment: 'Tests and stories may show the example plan, but never the plugin.',
      severity: 'error',
      from: { path: '^packages/components/' },
      to: { path: packages('press', 'command', 'strapi-plugin') },
    },
    {
      name: 'press-imports-no-package-above',
      severity: 'error',
      from: { path: '^packages/press/' },
      to: { path: packages('command', 'strapi-plugin') },
    },
    {
      name: 'press-imports-no-example',
      comment: 'Tests may print the example plan.',
      severity: 'error',
      from: { path: '^packages/press/', pathNot: outside },
      to: { path: examples },
    },
    {
      name: 'command-imports-core-and-press',
      comment: 'Who draws and who stores is none of its business.',
      severity: 'error',
      from: { path: '^packages/command/' },
      to: { path: packages('components', 'strapi-plugin') },
    },
    {
      name: 'command-imports-no-example',
      comment: 'Tests may read the example plan.',
      severity: 'error',
      from: { path: '^packages/command/', pathNot: outside },
      to: { path: examples },
    },
    {
      name: 'plugin-imports-no-command',
      severity: 'error',
      from: { path: '^packages/strapi-plugin/' },
      to: { path: packages('command') },
    },
    {
      name: 'plugin-imports-no-example',
      severity: 'error',
      from: { path: '^packages/strapi-plugin/', pathNot: outside },
      to: { path: examples },
    },
    {
      name: 'only-declared-dependencies',
      comment: 'What a published source imports stands in its dependencies or peerDependencies.',
      severity: 'error',
      from: { path: '^packages/[^/]+/(?:src|admin|server|shared)/', pathNot: outside },
      to: {
        pathNot: bundled,
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm', 'npm-peer', 'type-only'],
      },
    },
    {
      name: 'figures-before-text',
      comment: 'In dashboard only what is made for readers has words; the figures have none.',
      severity: 'error',
      from: {
        path: '^packages/core/src/dashboard/',
        pathNot: `^packages/core/src/dashboard/[a-z-]+-html/|${test}`,
      },
      to: { path: '^packages/core/src/locale/' },
    },
    ...topicRules,
  ],
  options: {
    doNotFollow: { path: '(?:^|/)(?:node_modules|dist|build)/' },
    exclude: {
      // The examples that aren't workspaces install what they need themselves.
      path: '^examples/(?:node-script|plain-html|react-18|react-19|ssr|vue-3|wordpress)/|(?:^|/)(?:\\.strapi|\\.stryker[^/]*|\\.cache|\\.tmp|coverage|storybook-static)/',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'browser', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
