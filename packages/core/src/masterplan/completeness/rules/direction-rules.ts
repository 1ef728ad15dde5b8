import type { RequirementId } from '../../../issue/requirement-id.js';
import type { Measure, Mission } from '../../types.js';
import { place, role, sameText, type Placed } from '../plan-view.js';
import type { Rule, Unit } from '../unit.js';
import { each, single } from './unit-makers.js';

type DirectionRequirement = Extract<
  RequirementId,
  | 'vision'
  | 'missions'
  | 'objectives-of-missions'
  | 'indicators-of-objectives'
  | 'baselines-of-objectives'
  | 'targets-of-objectives'
>;

const planner = () => role('planner');

/** Where the region wants to go: vision, missions, objectives and how they are measured. */
export const directionRules: Readonly<Record<DirectionRequirement, Rule>> = {
  vision: ({ masterplan }) => single(masterplan.vision.trim() !== '', ['vision'], planner()),
  missions: ({ masterplan }) => single(masterplan.missions.length > 0, ['missions'], planner()),
  'objectives-of-missions': ({ masterplan }) =>
    each(
      place('missions', masterplan.missions),
      ({ objectives }) => objectives.length > 0,
      planner,
    ),
  'indicators-of-objectives': ({ masterplan }) =>
    each(objectivesOf(masterplan.missions), ({ indicators }) => indicators.length > 0, planner),
  'baselines-of-objectives': ({ masterplan }) =>
    eachMeasure(masterplan.missions, ({ baseline }) => baseline !== null),
  'targets-of-objectives': ({ masterplan }) =>
    eachMeasure(masterplan.missions, ({ targets }) => targets.length > 0),
};

function objectivesOf(missions: readonly Mission[]): Placed<Mission['objectives'][number]>[] {
  return place('missions', missions).flatMap(({ item, path }) =>
    item.objectives.map((objective, at) => ({
      item: objective,
      path: [...path, 'objectives', at],
    })),
  );
}

function eachMeasure(missions: readonly Mission[], done: (measure: Measure) => boolean): Unit[] {
  return objectivesOf(missions).flatMap(({ item, path }) =>
    item.indicators.map((indicator, at) => ({
      done: done(indicator),
      path: [...path, 'indicators', at],
      who: planner(),
      name: sameText(indicator.name),
    })),
  );
}
