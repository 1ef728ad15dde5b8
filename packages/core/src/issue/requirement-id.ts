/**
 * What a chapter of a book can require of a plan. An id is stable and is also the code of the next step that
 * meets the requirement; its texts per language stand in `locale`.
 *
 * Which requirements a book has is laid down in no public text: the list is our own proposal.
 *
 * @example
 * requirementIds.includes('vision'); // true
 */
export const requirementIds = [
  // where the region stands and where it goes
  'opds',
  'leaders-commitment',
  'rpjmd-legal-basis',
  'rpjmd-missions',
  'rpjmd-goals',
  'rpjmd-objectives',
  'strategic-issues',
  'profile-summary',
  'profile-figures',
  'profile-indices',
  // problem, need, innovation
  'problems-in-dimensions',
  'problems-in-sub-dimensions',
  'needs-of-problems',
  'answers-of-needs',
  'answers-of-problems',
  'priorities-of-problems',
  'rpjmd-of-problems',
  'approved-problems',
  'approved-needs',
  'innovations-in-dimensions',
  'owners-of-innovations',
  'origins-of-innovations',
  'descriptions-of-innovations',
  'approved-innovations',
  'contributions-of-opds',
  // readiness
  'readiness-assessment',
  'readiness-of-opds',
  'readiness-consolidation',
  'readiness-evidence',
  'readiness-targets',
  // SWOT and strategies
  'swot-analysis',
  'swot-sides',
  'swot-positions',
  'tows-strategies',
  'factors-of-strategies',
  'strategies-in-dimensions',
  'programs-of-strategies',
  // vision, missions, objectives, indicators
  'vision',
  'missions',
  'objectives-of-missions',
  'indicators-of-objectives',
  'baselines-of-objectives',
  'targets-of-objectives',
  // action plan
  'programs-in-dimensions',
  'origins-of-programs',
  'indicators-of-programs',
  'baselines-of-programs',
  'targets-of-programs',
  'rpjmd-of-programs',
  'approved-programs',
  'horizons',
  'priorities-of-programs',
  'quick-wins-in-dimensions',
  'quick-wins-within-a-year',
  'budgets-of-quick-wins',
  'budgets-of-programs',
  'partners-of-programs',
  'institution-programs',
  // monitoring and evaluation
  'reports-of-programs',
  'realisations-of-programs',
  'evaluations',
] as const;

/**
 * One of {@link requirementIds}.
 *
 * @example
 * const id: RequirementId = 'needs-of-problems';
 */
export type RequirementId = (typeof requirementIds)[number];
