import { mutatedFiles, mutationTopics } from './stryker.topics.mjs';

const topics = mutationTopics();
/** Of this run: topics can be tested side by side. */
const name = process.env.KOTACERDAS_MUTATION?.replaceAll(',', '+') || 'all';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: mutatedFiles(topics),
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Only the tests of the topics run, and each only for the lines it reaches.
  vitest: { configFile: 'stryker.vitest.mjs', related: false },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/api', '/bench', '/dist', '/scripts', '/tests', '/.stryker*'],
  // One level deep: Stryker counts on it when it corrects paths in tsconfig.json.
  tempDirName: `.stryker-tmp-${name}`,
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: `.stryker/${name}.html` },
  jsonReporter: { fileName: `.stryker/${name}.json` },
  allowEmpty: false,
};
