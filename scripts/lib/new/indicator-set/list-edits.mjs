import { insertBefore } from '../lists/insert-before.mjs';

/** Every list that an indicator set has to stand in, and how it gets its lines there. */
export const listEdits = {
  'packages/core/src/framework/index.ts': (text, { camel, id }) =>
    insertBefore(
      text,
      /^export \{ readinessThreeWay \}/,
      [
        `export { ${camel}Instrument } from './instrument/${id}/${id}.js';`,
        `export { ${camel}Levels } from './instrument/${id}/levels.js';`,
      ].join('\n'),
    ),
};
