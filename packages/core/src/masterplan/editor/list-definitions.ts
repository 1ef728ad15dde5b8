import type * as z from 'zod/mini';
import type { Issue } from '../../issue/issue.js';
import { mission, opd } from '../schema/direction.js';
import { evaluation } from '../schema/evaluation.js';
import { innovation } from '../schema/innovation.js';
import { need } from '../schema/need.js';
import { problem } from '../schema/problem.js';
import { program } from '../schema/program.js';
import { readinessAssessment } from '../schema/readiness.js';
import { rpjmd } from '../schema/rpjmd.js';
import { strategy } from '../schema/strategy.js';
import { swotAnalysis } from '../schema/swot.js';
import type { Masterplan } from '../types.js';
import type { MasterplanListName, MasterplanPartListName } from './lists.js';

/** What stands in any list. */
export interface Entry {
  readonly id: string;
}

interface ListDefinition {
  readonly path: Issue['path'];
  /** `undefined` where the plan hasn't even what the list belongs to. */
  readonly read: (plan: Masterplan) => readonly Entry[] | undefined;
  readonly schema: z.ZodMiniObject;
}

interface PartListDefinition {
  readonly owner: MasterplanListName;
  readonly field: string;
  readonly read: (plan: Masterplan, at: number) => readonly Entry[] | undefined;
  readonly schema: z.ZodMiniObject;
}

const parts = rpjmd.shape;

/** Where each list stands, and the schema of what stands in it. */
export const listDefinitions: Readonly<Record<MasterplanListName, ListDefinition>> = {
  missions: { path: ['missions'], read: (plan) => plan.missions, schema: mission },
  opds: { path: ['opds'], read: (plan) => plan.opds, schema: opd },
  'rpjmd.missions': {
    path: ['rpjmd', 'missions'],
    read: (plan) => plan.rpjmd?.missions,
    schema: parts.missions._zod.def.element,
  },
  'rpjmd.goals': {
    path: ['rpjmd', 'goals'],
    read: (plan) => plan.rpjmd?.goals,
    schema: parts.goals._zod.def.element,
  },
  'rpjmd.objectives': {
    path: ['rpjmd', 'objectives'],
    read: (plan) => plan.rpjmd?.objectives,
    schema: parts.objectives._zod.def.element,
  },
  'rpjmd.programs': {
    path: ['rpjmd', 'programs'],
    read: (plan) => plan.rpjmd?.programs,
    schema: parts.programs._zod.def.element,
  },
  problems: { path: ['problems'], read: (plan) => plan.problems, schema: problem },
  needs: { path: ['needs'], read: (plan) => plan.needs, schema: need },
  innovations: { path: ['innovations'], read: (plan) => plan.innovations, schema: innovation },
  readiness: { path: ['readiness'], read: (plan) => plan.readiness, schema: readinessAssessment },
  swot: { path: ['swot'], read: (plan) => plan.swot, schema: swotAnalysis },
  strategies: { path: ['strategies'], read: (plan) => plan.strategies, schema: strategy },
  programs: { path: ['programs'], read: (plan) => plan.programs, schema: program },
  evaluations: { path: ['evaluations'], read: (plan) => plan.evaluations, schema: evaluation },
};

export const partListDefinitions: Readonly<Record<MasterplanPartListName, PartListDefinition>> = {
  'missions.objectives': {
    owner: 'missions',
    field: 'objectives',
    read: (plan, at) => plan.missions[at]?.objectives,
    schema: mission.shape.objectives._zod.def.element,
  },
  'swot.factors': {
    owner: 'swot',
    field: 'factors',
    read: (plan, at) => plan.swot[at]?.factors,
    schema: swotAnalysis.shape.factors._zod.def.element,
  },
  'programs.indicators': {
    owner: 'programs',
    field: 'indicators',
    read: (plan, at) => plan.programs[at]?.indicators,
    schema: program.shape.indicators._zod.def.element,
  },
  'programs.progress': {
    owner: 'programs',
    field: 'progress',
    read: (plan, at) => plan.programs[at]?.progress,
    schema: program.shape.progress._zod.def.element,
  },
};

/** The lists of the RPJMD, by name. */
export const rpjmdLists = (
  ['rpjmd.missions', 'rpjmd.goals', 'rpjmd.objectives', 'rpjmd.programs'] as const
).map((list) => ({ list, read: listDefinitions[list].read }));

export function isListName(name: string): name is MasterplanListName {
  return Object.hasOwn(listDefinitions, name);
}

/** Every list of items, by name. */
export const listNames = Object.keys(listDefinitions).filter(isListName);
