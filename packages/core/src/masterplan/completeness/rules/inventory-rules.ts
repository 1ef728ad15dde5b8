import type { RequirementId } from '../../../issue/requirement-id.js';
import { role } from '../plan-view.js';
import type { Rule } from '../unit.js';
import { each, inDimensions, isApproved } from './unit-makers.js';

type InventoryRequirement = Extract<
  RequirementId,
  | 'problems-in-dimensions'
  | 'problems-in-sub-dimensions'
  | 'needs-of-problems'
  | 'answers-of-needs'
  | 'answers-of-problems'
  | 'priorities-of-problems'
  | 'rpjmd-of-problems'
  | 'approved-problems'
  | 'approved-needs'
  | 'innovations-in-dimensions'
  | 'owners-of-innovations'
  | 'origins-of-innovations'
  | 'descriptions-of-innovations'
  | 'approved-innovations'
  | 'contributions-of-opds'
>;

/** The inventory: problem, need, innovation. */
export const inventoryRules: Readonly<Record<InventoryRequirement, Rule>> = {
  'problems-in-dimensions': (view) => inDimensions(view, view.problems, 'problems'),
  'problems-in-sub-dimensions': ({ dimensions, needs, problems }) => {
    const covered = new Set([...problems, ...needs].map(({ item }) => item.subDimensionId));
    return dimensions.flatMap(({ id, subDimensions }) =>
      subDimensions.map((part) => ({
        done: covered.has(part.id),
        path: ['problems'],
        who: role('dimension-lead', id),
        name: part.name,
      })),
    );
  },
  'needs-of-problems': ({ found, ownerOf, problems }) =>
    each(
      problems,
      ({ id }) => !found('problem-without-need', 'problem', id),
      ({ opdId }) => ownerOf(opdId),
    ),
  'answers-of-needs': ({ found, needs, ownerOf }) =>
    each(
      needs,
      ({ id }) => !found('need-without-answer', 'need', id),
      ({ opdId }) => ownerOf(opdId),
    ),
  'answers-of-problems': ({ answeredProblems, ownerOf, problems }) =>
    each(
      problems,
      ({ id }) => answeredProblems.has(id),
      ({ opdId }) => ownerOf(opdId),
    ),
  'priorities-of-problems': ({ ownerOf, problems }) =>
    each(
      problems,
      ({ usg }) => usg !== undefined,
      ({ opdId }) => ownerOf(opdId),
    ),
  // Without an RPJMD there is nothing to name; that it lacks is asked elsewhere.
  'rpjmd-of-problems': ({ masterplan, ownerOf, problems }) =>
    each(
      masterplan.rpjmd === undefined ? [] : problems,
      ({ rpjmdObjectiveId }) => rpjmdObjectiveId !== undefined,
      ({ opdId }) => ownerOf(opdId),
    ),
  'approved-problems': ({ ownerOf, problems }) =>
    each(problems, isApproved, ({ opdId }) => ownerOf(opdId)),
  'approved-needs': ({ needs, ownerOf }) => each(needs, isApproved, ({ opdId }) => ownerOf(opdId)),
  'innovations-in-dimensions': (view) => inDimensions(view, view.innovations, 'innovations'),
  'owners-of-innovations': ({ found, innovations }) =>
    each(
      innovations,
      ({ id }) => !found('innovation-without-owner', 'innovation', id),
      () => role('admin'),
    ),
  'origins-of-innovations': ({ found, innovations, ownerOf }) =>
    each(
      innovations,
      ({ id }) => !found('innovation-without-origin', 'innovation', id),
      ({ opdId }) => ownerOf(opdId),
    ),
  'descriptions-of-innovations': ({ innovations, ownerOf }) =>
    each(
      innovations,
      ({ benefits, description }) =>
        description !== undefined &&
        [benefits?.organiser, benefits?.government, benefits?.public].some(
          (benefit) => benefit !== undefined,
        ),
      ({ opdId }) => ownerOf(opdId),
    ),
  'approved-innovations': ({ innovations, ownerOf }) =>
    each(innovations, isApproved, ({ opdId }) => ownerOf(opdId)),
  'contributions-of-opds': ({ innovations, masterplan, needs, ownerOf, problems }) => {
    const behind = new Set([...problems, ...needs, ...innovations].map(({ item }) => item.opdId));
    return masterplan.opds.map(({ id, shortName }, at) => ({
      done: behind.has(id),
      path: ['opds', at],
      who: ownerOf(id),
      name: { id: shortName, en: shortName },
    }));
  },
};
