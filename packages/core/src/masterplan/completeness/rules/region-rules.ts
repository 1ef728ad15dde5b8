import type { RequirementId } from '../../../issue/requirement-id.js';
import { place, role } from '../plan-view.js';
import type { Rule } from '../unit.js';
import { each, named, single } from './unit-makers.js';

type RegionRequirement = Extract<
  RequirementId,
  | 'opds'
  | 'leaders-commitment'
  | 'rpjmd-legal-basis'
  | 'rpjmd-missions'
  | 'rpjmd-goals'
  | 'rpjmd-objectives'
  | 'strategic-issues'
  | 'profile-summary'
  | 'profile-figures'
  | 'profile-indices'
>;

const admin = () => role('admin');
const planner = () => role('planner');
const profile = ['region', 'profile'];

/** Where the region stands: who takes part, its figures, and the RPJMD that the plan starts from. */
export const regionRules: Readonly<Record<RegionRequirement, Rule>> = {
  opds: ({ masterplan }) => single(masterplan.opds.length > 0, ['opds'], admin()),
  'leaders-commitment': ({ masterplan }) => {
    const done = masterplan.region.profile?.leadersCommitment !== undefined;
    return single(done, [...profile, 'leadersCommitment'], admin());
  },
  'rpjmd-legal-basis': ({ masterplan }) =>
    single(masterplan.rpjmd?.legalBasis !== undefined, ['rpjmd', 'legalBasis'], planner()),
  'rpjmd-missions': ({ masterplan }) =>
    single((masterplan.rpjmd?.missions ?? []).length > 0, ['rpjmd', 'missions'], planner()),
  'rpjmd-goals': ({ masterplan: { rpjmd } }) => {
    const served = new Set(rpjmd?.goals.map(({ missionId }) => missionId));
    return each(below('missions', rpjmd?.missions), ({ id }) => served.has(id), planner);
  },
  'rpjmd-objectives': ({ masterplan: { rpjmd } }) => {
    const served = new Set(rpjmd?.objectives.map(({ goalId }) => goalId));
    return each(below('goals', rpjmd?.goals), ({ id }) => served.has(id), planner);
  },
  'strategic-issues': ({ masterplan }) => {
    const done = (masterplan.rpjmd?.strategicIssues ?? []).length > 0;
    return single(done, ['rpjmd', 'strategicIssues'], planner());
  },
  'profile-summary': ({ masterplan }) => {
    const done = masterplan.region.profile?.summary !== undefined;
    return single(done, [...profile, 'summary'], admin());
  },
  'profile-figures': ({ masterplan: { region } }) => {
    const { areaKm2, districts, grossRegionalProduct, population, villages } = region.profile ?? {};
    return named(
      [
        { name: { word: 'area' }, done: areaKm2 !== undefined },
        { name: { word: 'population' }, done: population !== undefined },
        { name: { word: 'districts' }, done: districts !== undefined },
        { name: { word: 'villages' }, done: villages !== undefined },
        { name: { word: 'gross-regional-product' }, done: grossRegionalProduct !== undefined },
      ],
      profile,
      admin(),
    );
  },
  'profile-indices': ({ masterplan: { region } }) => {
    const { fiscalCapacity, pemdi, spbe } = region.profile ?? {};
    return named(
      [
        { name: { word: 'government-index' }, done: spbe !== undefined || pemdi !== undefined },
        { name: { word: 'fiscal-capacity' }, done: fiscalCapacity !== undefined },
      ],
      profile,
      admin(),
    );
  },
};

function below<Item>(list: string, items: readonly Item[] | undefined) {
  return place(list, items ?? []).map(({ item, path }) => ({ item, path: ['rpjmd', ...path] }));
}
