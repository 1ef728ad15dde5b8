/** The content types of the plugin, parents before children. */
export const typeNames = [
  'plan',
  'opd',
  'mission',
  'objective',
  'rpjmd',
  'rpjmd-strategic-issue',
  'rpjmd-mission',
  'rpjmd-goal',
  'rpjmd-objective',
  'rpjmd-program',
  'rpjmd-ceiling',
  'problem',
  'need',
  'innovation',
  'innovation-stage',
  'innovation-partner',
  'readiness-assessment',
  'readiness-rater',
  'readiness-rating',
  'readiness-evidence',
  'swot-analysis',
  'swot-factor',
  'strategy',
  'program',
  'budget-line',
  'progress-entry',
  'measure',
  'measure-value',
  'evaluation',
  'snapshot',
  'change',
  'member',
  'roll-up',
  'touch',
  'calendar',
  'chapter-lock',
  'notice',
  'notice-setting',
  'import',
  'import-memory',
  'book-addition',
  'printed-book',
  'printed-file',
  'emblem',
  'framework',
] as const;

export type TypeName = (typeof typeNames)[number];

/** What Strapi calls a content type of the plugin. */
export type TypeUid<Name extends TypeName = TypeName> = `plugin::kotacerdas.${Name}`;

export function uid<Name extends TypeName>(name: Name): TypeUid<Name> {
  return `plugin::kotacerdas.${name}`;
}

export function isTypeName(name: string): name is TypeName {
  return typeNames.some((known) => known === name);
}

/** The plugin's content type that Strapi calls so; `undefined` for those of others. */
export function typeNameOf(typeUid: unknown): TypeName | undefined {
  return typeNames.find((name) => uid(name) === typeUid);
}
