import type { CommandMessages } from './types.js';

const plan = '<plan.json | edition.json>';
const done = 'Exit codes: 0 done; 2 can’t be read or done.';

export const en: CommandMessages = {
  help: {
    about:
      'kotacerdas: check, score, explain, compare, fill in and print a smart-city plan from the command line.',
    usage: 'Usage:',
    command: 'command',
    options: 'options',
    example: 'Example:',
    exitCodes: [
      'Exit codes: 0 done; 1 something is wanting (not valid, different, refused, altered);',
      '            2 can’t be read or done.',
    ],
    more: 'More about a command: kotacerdas <command> --help. A file called - is standard input.',
  },
  commands: {
    validate: {
      about: 'checks a plan or an edition, and names every fault with its place',
      files: plan,
      exitCodes:
        'Exit codes: 0 valid; 1 not valid (with --strict, with warnings too); 2 can’t be read.',
      example: 'kotacerdas validate plan.json --strict',
    },
    summarise: {
      about: 'the plan on a page: figures, dimensions, budget, how complete its books are',
      files: plan,
      exitCodes: done,
      example: 'kotacerdas summarise edition.json --lang en',
    },
    score: {
      about: 'the readiness of the region, and the SWOT position of each scope',
      files: plan,
      exitCodes: done,
      example: 'kotacerdas score plan.json --json',
    },
    explain: {
      about: 'where a figure comes from: what counts, what doesn’t, and the sums',
      files: plan,
      exitCodes: done,
      example: 'kotacerdas explain plan.json --figure readiness --element structure',
    },
    compare: {
      about: 'what differs between two plans or editions: figures, items and fields',
      files: `${plan} ${plan}`,
      exitCodes: 'Exit codes: 0 the same; 1 different; 2 can’t be read.',
      example: 'kotacerdas compare edition-1.json edition-2.json',
    },
    import: {
      about:
        'reads an Excel or CSV sheet into a plan; without --out it is a dry run, and nothing is written',
      files: '<plan.json> <sheet.xlsx | sheet.csv>',
      exitCodes:
        'Exit codes: 0 all of it can be taken; 1 something is refused or still asked, and --out isn’t written; 2 a file can’t be read.',
      example: 'kotacerdas import plan.json innovations.xlsx --out new-plan.json',
    },
    'import-rpjmd': {
      about:
        'reads vision, missions, goals, objectives, programmes, targets and ceilings of an RPJMD (a table of SIPD or of the document) into a plan; a dry run without --out',
      files: '<plan.json> <rpjmd.xlsx | rpjmd.csv>',
      exitCodes:
        'Exit codes: 0 all can be taken; 1 something is still asked (--out is not written) or wasn’t read; 2 a file can’t be read.',
      example: 'kotacerdas import-rpjmd plan.json sipd.xlsx --out new-plan.json',
    },
    export: {
      about: 'writes a plan as a workbook, as open data, or as an inventory for IGA or KIPP',
      files: plan,
      exitCodes: done,
      example: 'kotacerdas export edition.json --as datapackage --out open-data',
    },
    book: {
      about: 'prints a book as DOCX, PDF and HTML, with its manifest',
      files: plan,
      exitCodes: done,
      example: 'kotacerdas book edition.json --book buku-1 --out books',
    },
    check: {
      about: 'whether the files of a book still are what was printed of an edition',
      files: '<manifest.json> <edition.json> <files of the book…>',
      exitCodes: 'Exit codes: 0 they match; 1 they don’t; 2 can’t be read.',
      example: 'kotacerdas check manifest.json edition.json buku-1.pdf',
    },
  },
  options: {
    lang: { value: 'id|en', about: 'language of the answer (id unless given)' },
    json: { about: 'answer with one JSON document' },
    help: { about: 'show help' },
    version: { about: 'show the version' },
    strict: { about: 'warnings fail a plan too' },
    'as-of': {
      value: '<day>',
      about: 'as of this day, such as 2026-11-23 (else today, or when an edition was published)',
    },
    figure: { value: 'readiness|swot', about: 'the figure to explain' },
    scope: {
      value: '<scope>',
      about:
        'which SWOT analysis: region (unless given), a dimension’s or a readiness element’s id',
    },
    element: { value: '<id>', about: 'readiness element or sub-element; else the whole region' },
    as: { value: '<form>', about: 'workbook, csv, json, datapackage, dcat, iga or kipp' },
    out: { value: '<place>', about: 'the folder (import: the file) to write' },
    overwrite: { about: 'write over files of --out and --report that are there' },
    report: { value: '<report.xlsx>', about: 'write the sheet again with its cells marked' },
    'on-conflict': {
      value: 'keep|take',
      about: 'for conflicting items: keep what the plan says, or take what the sheet says',
    },
    answers: {
      value: '<answers.json>',
      about: 'answers to what is asked, such as {"cells": {"SWOT!F3": 1}}',
    },
    mapping: {
      value: '<mapping.json>',
      about: 'what sheets and columns are; of the form of "mappings" in the answer of --json',
    },
    opd: { value: '<short name>', about: 'the department whose sheet it is' },
    book: { value: '<id>', about: 'buku-1, buku-2, buku-3, ringkasan or another of the framework' },
    additions: { value: '<additions.json>', about: 'what officers wrote into the book' },
    emblem: { value: '<emblem.png>', about: 'the region’s emblem for the cover' },
  },
  refused: {
    command: (word, meant) =>
      `There is no command "${word}".${meant === null ? '' : ` Did you mean "${meant}"?`} All commands: kotacerdas --help.`,
    option: {
      unknown: (option, meant) =>
        `There is no option "${option}".${meant === null ? '' : ` Did you mean "${meant}"?`}`,
      'value-missing': (option) => `The option ${option} needs a value.`,
      'value-unwanted': (option) => `The option ${option} takes no value.`,
    },
    untaken: (command, option) => `The command ${command} takes no option ${option}.`,
    missing: (command, option) => `The command ${command} needs the option ${option}.`,
    notTogether: (one, other) => `${one} doesn’t go with ${other}.`,
    choice: (option, said, known) =>
      `There is no ${option} "${said}". There are: ${known.join(', ')}.`,
    tooFewFiles: (command, least) =>
      `The command ${command} needs ${least === 1 ? 'a file' : `${least} files`}.`,
    tooManyFiles: (command, most) =>
      `The command ${command} reads ${most === 1 ? 'one file' : `${most} files`} only.`,
    stdinTwice: 'Standard input (-) can be read only once.',
    unreadable: (file) => `${file} can’t be read.`,
    unwritable: (file) => `No file can be written to ${file}.`,
    notJson: (file) => `${file} is no JSON.`,
    notPlan: (file) => `${file} is no valid plan or edition:`,
    moreFaults: (count) => `  and ${count} more; all of them: kotacerdas validate`,
    notEdition: (file) => `${file} is no edition.`,
    notManifest: (file) => `${file} is no manifest of a book.`,
    altered: (file) => `What ${file} says doesn’t fit its hash: this edition was altered.`,
    notDay: (text) => `"${text}" is no day; write it as 2026-11-23.`,
  },
  draft: 'a plan (not published)',
  edition: (number) => `edition ${number}`,
  written: (file) => `written: ${file}`,
  validate: {
    valid: (file) => `${file} is valid.`,
    notValid: (file) => `${file} is not valid.`,
    counts: ({ error, info, warning }) => `errors: ${error}, warnings: ${warning}, notes: ${info}`,
    severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    wholeDocument: 'the whole document',
  },
  score: {
    readiness: 'Readiness of the region',
    region: 'The whole region',
    noAssessment: 'There is no readiness assessment yet.',
    assessment: (title, day, raters) =>
      `${title}, assessed on ${day}; departments that rated themselves: ${raters}.`,
    notConsolidated: 'It is not consolidated yet, so there is no score.',
    coverage: ({ answered, missing, notApplicable }) =>
      `Indicators answered: ${answered}, not answered yet: ${missing}, not applicable: ${notApplicable}.`,
    score: 'Score',
    target: 'Target',
    gap: 'Gap',
    band: 'Band',
    swot: 'SWOT positions',
    noSwot: 'There is no SWOT analysis yet.',
    quadrant: 'Quadrant',
    noQuadrant: 'not known yet',
    ieCell: 'IE cell',
    turned: (x, y, quadrant) => `With ratings turned round: (${x}, ${y}), ${quadrant}.`,
  },
  explain: {
    element: 'Element',
    indicator: 'Indicator',
    factor: 'Factor',
    level: 'Level',
    weight: 'Weight',
    product: 'Product',
    share: 'Share',
    rating: 'Rating',
    leftOut: (name, reason) => `Left out: ${name} – ${reason}`,
    reasons: {
      'not-applicable': 'not applicable',
      'level-out-of-range': 'level outside the scale',
      'zero-weight': 'weight 0',
    },
    noFigure: 'There is no level to compute with yet, so there is no score. This is not a 0.',
    wholeScore: (numerator, denominator, score) =>
      `Score = sum of (score × weight) ÷ sum of weights = ${numerator} ÷ ${denominator} = ${score}`,
    wholeGap: (numerator, denominator, gap) =>
      `Gap = sum of (gap × weight) ÷ sum of weights = ${numerator} ÷ ${denominator} = ${gap}`,
    meanScore: (numerator, denominator, score) =>
      `Score = sum of (level × weight) ÷ sum of weights = ${numerator} ÷ ${denominator} = ${score}`,
    comparedSums: (target, level, weight) =>
      `Of indicators with a target: sum of (target × weight) ${target}, sum of (level × weight) ${level}, sum of weights ${weight}.`,
    meanGap: (target, level, gap) => `Gap = target − level = ${target} − ${level} = ${gap}`,
    band: (name, from, below) => `Band “${name}”: from ${from} to below ${below}.`,
    lastBand: (name, from, to) => `Band “${name}”: from ${from} up to ${to}.`,
    evidence: 'Evidence',
    noEvidence: 'no evidence yet',
    swotRule: 'The score of each factor = weight × rating; the scores of each part are added.',
    ieCell: 'IE cell',
    quadrant: 'Quadrant:',
  },
  summarise: {
    year: 'Year',
    total: 'Total',
    completeness: (share) => `How complete the books are: ${share}`,
    completenessNote:
      'How much is written, not how good it is; what a chapter requires is a proposal, not an official rule.',
    book: (book) => book.replace(/^buku-/, 'Buku '),
    statuses: { empty: 'empty', started: 'begun', complete: 'complete' },
    next: 'Next steps',
    moreSteps: (count) => `and ${count} more (all of them: --json)`,
  },
  compare: {
    same: 'Nothing differs.',
    figures: 'Figures that differ',
    before: 'Before',
    after: 'After',
    change: 'Change',
    planItself: 'The plan itself',
    counts: (added, changed, removed) => `${added} added, ${changed} changed, ${removed} removed`,
    order: 'in another order',
    nothing: '(empty)',
  },
  imported: {
    reading: (file) => `reading ${file} …`,
    comparing: 'comparing with the plan …',
    reporting: 'writing the report …',
    editionsStay: (file) =>
      `${file} is an edition, and editions don’t change. Import into its plan, and publish that again.`,
    isThere: (file) => `${file} is there already. Choose another name, or say --overwrite.`,
    sheet: (name, list, rows, leftOut) =>
      `Sheet "${name}" is read as ${list}: ${rows} ${rows === 1 ? 'row' : 'rows'}${leftOut === 0 ? '' : `, ${leftOut} left out`}.`,
    sheetUnread: (name) =>
      `Sheet "${name}" is not read: nobody can tell what it is about. Say it with --mapping.`,
    missing: (columns) => `Columns it lacks: ${columns.join(', ')}.`,
    hidden: (sheets) => `Hidden sheets are not read: ${sheets.join(', ')}.`,
    statuses: {
      new: 'New',
      changed: 'Changed',
      unchanged: 'Unchanged',
      conflicting: 'Conflicting',
      refused: 'Refused',
    },
    asked: 'Still asked; answer with --answers',
    notAnswers: (file) =>
      `${file} are no answers. Write {"cells": {"SWOT!F3": 1}}: a cell, and the number of what it means.`,
    notMapping: (file) =>
      `${file} is no mapping. Write it like "mappings" in the answer of --json: {"Sheet1": {"topic": "problems", "columns": [{"column": 0, "key": "title"}]}}.`,
    noSheet: (name, sheets) =>
      `The mapping names the sheet "${name}", which isn’t there or needs none. Those that can be mapped: ${sheets.join(', ') || '–'}.`,
    noColumn: (sheet, column, columns) =>
      `The mapping of the sheet "${sheet}" names column ${column}, which isn’t there. There are: ${columns.join(', ')} (0 is A).`,
    noKey: (sheet, key, keys) =>
      `The mapping of the sheet "${sheet}" names the field "${key}", which isn’t there. There are: ${keys.join(', ')}.`,
    columnTwice: (sheet, column) =>
      `The mapping of the sheet "${sheet}" names the column ${column} twice.`,
    keyTwice: (sheet, key) => `The mapping of the sheet "${sheet}" gives "${key}" to two columns.`,
    question: (column, original, readings) =>
      `${column}: “${original}” may mean ${readings.map((reading, at) => `${reading} (${at})`).join(' or ')}.`,
    conflict: (field, base, ours, theirs) =>
      `${field}: at first ${base}; the sheet: ${ours}; the plan: ${theirs}`,
    nothing: '(empty)',
    ready: 'All of it can be taken.',
    notReady:
      'It can’t be taken yet: mend what is refused or asked; for conflicts, choose --on-conflict.',
  },
  rpjmd: {
    notAnswers: (file) =>
      `${file} are no answers. Write {"period": {"from": 2025, "to": 2029}, "figures": {"Program!F7": 1.5}, "opds": {"diskominfo": "opd-kominfo"}}.`,
    rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'} read.`,
    lists: {
      missions: 'Missions',
      goals: 'Goals',
      objectives: 'Objectives',
      programs: 'Programmes',
    },
    counts: (list, { added, changed, missing, unchanged }) =>
      `${list}: ${added} new · ${changed} changed · ${unchanged} unchanged · ${missing} only in the plan, and stay`,
    whole: 'The RPJMD itself',
    fields: {
      title: 'Title',
      vision: 'Vision',
      period: 'Period',
      name: 'Name',
      statement: 'Statement',
      parent: 'Stands below',
      opd: 'Department',
      ceiling: 'Ceiling',
      indicator: 'Indicator',
      unit: 'Unit',
      baseline: 'Baseline',
      target: 'Target',
      other: 'Something else',
    },
    question: (question, readings) => {
      switch (question.kind) {
        case 'figure':
          return `“${question.found}” may mean ${readings.join(' or ')}: write the number in "figures" as "${question.id}": ${question.readings.join(' or ')}. For the whole file: "decimalSign": "comma" or "point".`;
        case 'opd':
          return `The plan has no department “${question.found}”: write its id in "opds" as "${question.id}".${question.candidates.length === 0 ? '' : ` Similar: ${question.candidates.map(({ name, opdId }) => `${name} ("${opdId}")`).join(', ')}.`}`;
        case 'unit':
          return `It says “${question.found}”: write the unit of ceilings in "units" as "${question.id}": ${question.choices.map((unit) => `"${unit}"`).join(' or ')}.`;
        case 'period':
          return 'Nobody says from when to when the RPJMD is: write "period": {"from": 2025, "to": 2029}.';
        case 'vision':
          return 'Neither the file nor the plan has a vision: write "vision".';
      }
    },
    readyInPart: 'What was read can be taken; what is marked ✗ is left out.',
    notReady: 'It can’t be taken yet: mend what is refused, and answer what is asked.',
  },
  exported: {
    workbook: 'worksheets',
    openDataOfEditions:
      'Open data is made of editions only. Publish this plan first, and use the file of its edition.',
  },
  book: {
    steps: {
      figures: 'drawing figures',
      docx: 'writing DOCX',
      pdf: 'writing PDF',
      html: 'writing HTML',
    },
    editionHasItsDay:
      'A book of an edition is always as of its publication; --as-of is for plans only.',
    notAdditions: (file) => `${file} are no additions to a book.`,
    notEmblem: (file) => `${file} can’t be an emblem:`,
  },
  check: {
    matches: (title, number) =>
      `It matches: ${title} was printed from edition ${number}, and its files are whole.`,
    differs: 'It does not match:',
    difference: (difference) => {
      switch (difference.what) {
        case 'draft':
          return 'this book is a draft; drafts were never published';
        case 'edition':
          return `printed from edition ${difference.found.number} (${difference.found.hash.slice(0, 12)}), not ${difference.expected.number} (${difference.expected.hash.slice(0, 12)})`;
        case 'region':
          return `region ${difference.found}, not ${difference.expected}`;
        case 'framework':
          return `framework ${difference.found}, not ${difference.expected}`;
        case 'file-missing':
          return `${difference.name} was not given`;
        case 'file-changed':
          return `${difference.name} was changed`;
        case 'file-unknown':
          return `the manifest doesn't name ${difference.name}`;
      }
    },
  },
};
