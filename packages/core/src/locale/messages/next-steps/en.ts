import type { NextStepMessages } from './next-step-messages.js';

/** English, complete by type. */
export const en: NextStepMessages = {
  requirements: {
    opds: 'Departments that take part',
    'leaders-commitment': 'Commitment of the leaders',
    'rpjmd-legal-basis': 'Legal basis of the RPJMD',
    'rpjmd-missions': 'Missions of the RPJMD',
    'rpjmd-goals': 'RPJMD missions that have goals',
    'rpjmd-objectives': 'RPJMD goals that have objectives',
    'strategic-issues': 'Strategic issues of the region',
    'profile-summary': 'Summary of the region',
    'profile-figures': 'Key figures of the region',
    'profile-indices': 'Indices and capacity of the region',
    'problems-in-dimensions': 'Dimensions that have problems',
    'problems-in-sub-dimensions': 'Sub-dimensions that were looked at',
    'needs-of-problems': 'Problems that have a need',
    'answers-of-needs': 'Needs that are answered',
    'answers-of-problems': 'Problems with every need answered',
    'priorities-of-problems': 'Problems rated by USG',
    'rpjmd-of-problems': 'Problems linked to an RPJMD objective',
    'approved-problems': 'Approved problems',
    'approved-needs': 'Approved needs',
    'innovations-in-dimensions': 'Dimensions that have innovations',
    'owners-of-innovations': 'Innovations with an owning department',
    'origins-of-innovations': 'Innovations that answer a need or problem',
    'descriptions-of-innovations': 'Innovations with description and benefits',
    'approved-innovations': 'Approved innovations',
    'contributions-of-opds': 'Departments with an item in the inventory',
    'readiness-assessment': 'Readiness assessment',
    'readiness-of-opds': 'Departments that rated themselves',
    'readiness-consolidation': 'Consolidated indicators',
    'readiness-evidence': 'Levels with evidence',
    'readiness-targets': 'Indicators with a target',
    'swot-analysis': 'SWOT analysis',
    'swot-sides': 'Sides of SWOT tables that are filled',
    'swot-positions': 'SWOT analyses that have a quadrant',
    'tows-strategies': 'Kinds of TOWS strategies that are worded',
    'factors-of-strategies': 'Strategies whose factors exist',
    'strategies-in-dimensions': 'Dimensions that have strategies',
    'programs-of-strategies': 'Strategies that a programme carries out',
    vision: 'Vision of the smart city',
    missions: 'Missions of the smart city',
    'objectives-of-missions': 'Missions that have objectives',
    'indicators-of-objectives': 'Objectives that have indicators',
    'baselines-of-objectives': 'Indicators of objectives with a baseline',
    'targets-of-objectives': 'Indicators of objectives with targets',
    'programs-in-dimensions': 'Dimensions that have programmes',
    'origins-of-programs': 'Programmes that come from a strategy, need or innovation',
    'indicators-of-programs': 'Programmes that have indicators',
    'baselines-of-programs': 'Indicators of programmes with a baseline',
    'targets-of-programs': 'Indicators of programmes with targets',
    'rpjmd-of-programs': 'Programmes aligned with the RPJMD',
    'approved-programs': 'Approved programmes',
    horizons: 'Horizons of the roadmap',
    'priorities-of-programs': 'Programmes with a priority',
    'quick-wins-in-dimensions': 'Dimensions that have a quick win',
    'quick-wins-within-a-year': 'Quick wins done within a year',
    'budgets-of-quick-wins': 'Quick wins with a budget',
    'budgets-of-programs': 'Programmes with a budget',
    'partners-of-programs': 'Programmes with supporting departments or stakeholders',
    'institution-programs': 'Programmes on institutions or policy',
    'reports-of-programs': 'Programmes that have reported',
    'realisations-of-programs': 'Indicators of programmes with a realisation',
    evaluations: 'Yearly evaluations by dimension',
  },
  steps: {
    opds: 'Add the departments (OPD) that write the plan.',
    'leaders-commitment': 'Record the commitment of the region’s leaders and where it is written.',
    'rpjmd-legal-basis': 'Record the legal basis of the RPJMD.',
    'rpjmd-missions': 'Enter the vision and missions of the RPJMD.',
    'rpjmd-goals':
      'Add goals to the missions of the RPJMD: {count} without, starting with {first}.',
    'rpjmd-objectives':
      'Add objectives to the goals of the RPJMD: {count} without, starting with {first}.',
    'strategic-issues': 'Record the strategic issues of the region from the RPJMD.',
    'profile-summary': 'Write a summary of the region.',
    'profile-figures':
      'Complete the key figures of the region: {count} missing, starting with {first}.',
    'profile-indices':
      'Complete the indices and capacity of the region: {count} missing, starting with {first}.',
    'problems-in-dimensions': 'Record the problems of dimension {first}.',
    'problems-in-sub-dimensions':
      'Record problems or needs by sub-dimension: {count} without, starting with {first}.',
    'needs-of-problems': 'Word a need for problems that have none: {count}, starting with {first}.',
    'answers-of-needs':
      'Answer needs with an innovation or programme: {count} without, starting with {first}.',
    'answers-of-problems':
      'Complete the chain from problem through need to innovation: {count} incomplete, starting with {first}.',
    'priorities-of-problems': 'Rate problems by USG: {count} not rated, starting with {first}.',
    'rpjmd-of-problems':
      'Link problems to an objective of the RPJMD: {count} without, starting with {first}.',
    'approved-problems': 'Submit and approve problems: {count} left, starting with {first}.',
    'approved-needs': 'Submit and approve needs: {count} left, starting with {first}.',
    'innovations-in-dimensions': 'Record the innovations of dimension {first}.',
    'owners-of-innovations':
      'Name the owning department (OPD) of innovations: {count} without, starting with {first}.',
    'origins-of-innovations':
      'Link innovations to a need or problem: {count} without, starting with {first}.',
    'descriptions-of-innovations':
      'Write description and benefits of innovations: {count} without, starting with {first}.',
    'approved-innovations': 'Submit and approve innovations: {count} left, starting with {first}.',
    'contributions-of-opds': 'Enter problems, needs or innovations of {first}.',
    'readiness-assessment': 'Open an assessment of the region’s readiness.',
    'readiness-of-opds': 'Rate the readiness of {first}.',
    'readiness-consolidation':
      'Consolidate the levels of readiness indicators: {count} left, starting with {first}.',
    'readiness-evidence':
      'Attach evidence to readiness levels: {count} without, starting with {first}.',
    'readiness-targets': 'Set readiness targets: {count} without, starting with {first}.',
    'swot-analysis': 'Begin the SWOT analysis of the region.',
    'swot-sides': 'Complete the SWOT factors: {count} empty sides, starting with {first}.',
    'swot-positions':
      'Complete weights and ratings so that there is a quadrant: {count} without, starting with {first}.',
    'tows-strategies': 'Word TOWS strategies: {count} kinds missing, starting with {first}.',
    'factors-of-strategies':
      'Mend the SWOT factors that strategies cite: {count}, starting with {first}.',
    'strategies-in-dimensions': 'Word the strategies of dimension {first}.',
    'programs-of-strategies':
      'Carry strategies out in a programme: {count} without, starting with {first}.',
    vision: 'Write the vision of the smart city.',
    missions: 'Write the missions of the smart city.',
    'objectives-of-missions': 'Add objectives to missions: {count} without, starting with {first}.',
    'indicators-of-objectives':
      'Add indicators to objectives: {count} without, starting with {first}.',
    'baselines-of-objectives':
      'Enter the baseline of indicators of objectives: {count} without, starting with {first}.',
    'targets-of-objectives':
      'Enter targets of indicators of objectives: {count} without, starting with {first}.',
    'programs-in-dimensions': 'Draw up the programmes of dimension {first}.',
    'origins-of-programs':
      'Link programmes to a strategy, need or innovation: {count} without, starting with {first}.',
    'indicators-of-programs':
      'Add indicators to programmes: {count} without, starting with {first}.',
    'baselines-of-programs':
      'Enter the baseline of indicators of programmes: {count} without, starting with {first}.',
    'targets-of-programs':
      'Enter targets of indicators of programmes: {count} without, starting with {first}.',
    'rpjmd-of-programs':
      'Link programmes to a programme of the RPJMD: {count} without, starting with {first}.',
    'approved-programs': 'Submit and approve programmes: {count} left, starting with {first}.',
    horizons: 'Draw up programmes for each horizon: {count} without, starting with {first}.',
    'priorities-of-programs':
      'Rate the priority of programmes (USG or impact and effort): {count} not rated, starting with {first}.',
    'quick-wins-in-dimensions': 'Choose a quick win for dimension {first}.',
    'quick-wins-within-a-year':
      'Shorten quick wins to a year at most: {count}, starting with {first}.',
    'budgets-of-quick-wins': 'Give quick wins a budget: {count} without, starting with {first}.',
    'budgets-of-programs': 'Give programmes a budget: {count} without, starting with {first}.',
    'partners-of-programs':
      'Name supporting departments or stakeholders of programmes: {count} without, starting with {first}.',
    'institution-programs': 'Draw up a programme on institutions or policy.',
    'reports-of-programs':
      'Report the progress of programmes: {count} without a report, starting with {first}.',
    'realisations-of-programs':
      'Enter the realisation of indicators for the last year with a target: {count} without, starting with {first}.',
    evaluations: 'Grade the yearly evaluation: {count} missing, starting with {first}.',
  },
  closedSteps: {
    'readiness-of-opds':
      'Departments that have not rated themselves: {count}, starting with {first}, but the assessment is closed. {way}',
    'readiness-consolidation':
      'Readiness indicators without a final level: {count}, starting with {first}, but the assessment is closed. {way}',
    'readiness-evidence':
      'Readiness levels without evidence: {count}, starting with {first}, but the assessment is closed. {way}',
    'readiness-targets':
      'Readiness levels without a target: {count}, starting with {first}, but the assessment is closed. {way}',
  },
  closedWays: {
    again: 'Have it returned, or begin that of the next period.',
    open: 'The open one, {open}, comes into the book once it is consolidated and approved.',
  },
  words: {
    region: 'the whole region',
    strength: 'strengths',
    weakness: 'weaknesses',
    opportunity: 'opportunities',
    threat: 'threats',
    short: 'the short term',
    medium: 'the medium term',
    long: 'the long term',
    area: 'its area',
    population: 'its population',
    districts: 'the number of districts',
    villages: 'the number of villages',
    'gross-regional-product': 'the gross regional product',
    'government-index': 'the SPBE or Pemdi index',
    'fiscal-capacity': 'the fiscal capacity',
  },
  roles: {
    admin: 'regional admin (Diskominfo)',
    planner: 'planner (Bappeda)',
    'dimension-lead': 'lead of the dimension',
    assessor: 'assessor',
  },
};
