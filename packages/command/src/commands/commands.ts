import type { CommandName } from './command-names.js';
import type { Command } from './command.js';

export const commands: Readonly<Record<CommandName, Command>> = {
  validate: {
    options: ['strict'],
    required: [],
    files: [1, 1],
    load: async () => (await import('./validate/validate.js')).validate,
  },
  summarise: {
    options: ['as-of'],
    required: [],
    files: [1, 1],
    load: async () => (await import('./summarise/summarise.js')).summarise,
  },
  score: {
    options: ['as-of'],
    required: [],
    files: [1, 1],
    load: async () => (await import('./score/score.js')).score,
  },
  explain: {
    options: ['figure', 'element', 'scope', 'as-of'],
    required: ['figure'],
    files: [1, 1],
    load: async () => (await import('./explain/explain.js')).explain,
  },
  compare: {
    options: ['as-of'],
    required: [],
    files: [2, 2],
    load: async () => (await import('./compare/compare.js')).compare,
  },
  import: {
    options: ['out', 'overwrite', 'report', 'on-conflict', 'answers', 'mapping', 'opd'],
    required: [],
    files: [2, 2],
    load: async () => (await import('./import/import-sheets.js')).importSheets,
  },
  'import-rpjmd': {
    options: ['out', 'overwrite', 'report', 'answers'],
    required: [],
    files: [2, 2],
    load: async () => (await import('./import-rpjmd/import-rpjmd.js')).importRpjmd,
  },
  export: {
    options: ['as', 'out', 'opd'],
    required: ['as', 'out'],
    files: [1, 1],
    load: async () => (await import('./export/export-plan.js')).exportPlan,
  },
  book: {
    options: ['book', 'out', 'as-of', 'additions', 'emblem'],
    required: ['book', 'out'],
    files: [1, 1],
    load: async () => (await import('./book/book.js')).book,
  },
  check: {
    options: [],
    required: [],
    files: [2, Infinity],
    load: async () => (await import('./check/check.js')).check,
  },
};
