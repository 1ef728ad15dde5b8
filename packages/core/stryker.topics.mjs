const folder = (path) => ({ sources: `${path}/**/*.ts`, tests: `${path}/**/*.test.ts` });

/** What mutation testing changes: everything that scores, and what writes and reads numbers. */
const topics = {
  readiness: folder('src/readiness'),
  swot: folder('src/swot'),
  'action-plan': folder('src/action-plan'),
  inventory: folder('src/inventory'),
  indices: folder('src/indices'),
  evaluation: folder('src/evaluation'),
  date: folder('src/date'),
  bands: {
    sources: 'src/framework/{find-band,usable-weights}.ts',
    tests: 'src/framework/{find-band,usable-weights}.test.ts',
  },
  numbers: { sources: 'src/locale/*{number,rupiah}*.ts', tests: 'src/locale/*.test.ts' },
};

/** The topics of this run: those named in KOTACERDAS_MUTATION, with commas between, else all. */
export function mutationTopics(named = process.env.KOTACERDAS_MUTATION ?? '') {
  const wanted = named.split(',').filter((topic) => topic !== '');
  const unknown = wanted.find((topic) => !Object.hasOwn(topics, topic));
  if (unknown !== undefined) {
    throw new Error(
      `No topic is called "${unknown}". There are: ${Object.keys(topics).join(', ')}.`,
    );
  }
  return wanted.length === 0 ? Object.keys(topics) : wanted;
}

/** Sources of those topics, without their tests, lists of exports and types. */
export const mutatedFiles = (names) => [
  ...names.map((name) => topics[name].sources),
  '!src/**/*.test.ts',
  '!src/**/*.test-d.ts',
  '!src/**/index.ts',
  '!src/**/types.ts',
];

/** A topic's own tests have to notice what was changed in it. */
export const testFiles = (names) => names.map((name) => topics[name].tests);
