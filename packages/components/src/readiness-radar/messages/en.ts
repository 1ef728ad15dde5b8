import type { ReadinessMessages } from './types.js';

export const en: ReadinessMessages = {
  title: 'Readiness of the region',
  ofFive: 'of 5',
  assessed: (title, date) => `${title}, ${date}`,
  raters: (count) => `OPDs that rated themselves: ${count}`,
  current: 'Current',
  target: 'Target',
  gap: 'Gap',
  element: 'Element',
  subElement: 'Sub-element',
  radarTitle: 'Readiness by sub-element, current and target',
  radarDescription: (rated, all) =>
    `Radar chart on a scale of 1 to 5. ${rated} of ${all} sub-elements are rated; those that are not show as gaps. The figures are in the table.`,
  axisFigures: (current, target) => `${current} → ${target}`,
  coverage: (answered, notApplicable, missing) =>
    `Indicators answered: ${answered}, not applicable: ${notApplicable}, not answered: ${missing}`,
  proposed: 'Scale, weights and bands: a proposal, not an official rule',
  noneTitle: 'Readiness is not assessed yet',
  noneHint: 'Add a readiness assessment to this plan, then ask every OPD to rate itself.',
  openTitle: 'Readiness is not assessed yet',
  openHint: (raters) =>
    `OPDs that have rated themselves: ${raters}. The final levels are still open: the OPD in charge has to consolidate the answers.`,
  unknownTitle: (id) => `There is no assessment “${id}” in this plan`,
  unknownHint: (ids) => `Assessments there are: ${ids}.`,
};
