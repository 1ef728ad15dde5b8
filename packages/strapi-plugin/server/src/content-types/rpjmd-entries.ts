import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry } from './define/item';
import { inverse, one } from './define/relation';

/** What a mission, a goal and an objective of the RPJMD have in common. */
const coded = { code: is.required(is.code), statement: is.required(is.longText) } as const;

export const rpjmdStrategicIssue = contentType({
  singular: 'rpjmd-strategic-issue',
  plural: 'rpjmd-strategic-issues',
  displayName: 'RPJMD – Isu strategis',
  title: 'statement',
  listed: ['statement'],
  attributes: { statement: is.required(is.longText), ...entry },
});

export const rpjmdMission = contentType({
  singular: 'rpjmd-mission',
  plural: 'rpjmd-missions',
  displayName: 'RPJMD – Misi',
  title: 'statement',
  listed: ['code', 'statement'],
  attributes: { ...coded, ...entry },
});

export const rpjmdGoal = contentType({
  singular: 'rpjmd-goal',
  plural: 'rpjmd-goals',
  displayName: 'RPJMD – Tujuan',
  title: 'statement',
  listed: ['code', 'statement'],
  attributes: { ...coded, mission: one('rpjmd-mission'), ...entry },
});

export const rpjmdObjective = contentType({
  singular: 'rpjmd-objective',
  plural: 'rpjmd-objectives',
  displayName: 'RPJMD – Sasaran',
  title: 'statement',
  listed: ['code', 'statement'],
  attributes: {
    ...coded,
    goal: one('rpjmd-goal'),
    indicators: inverse('measure', 'rpjmdObjective'),
    ...entry,
  },
});
