/** Where the plain counts and sums of a summary stand. All of them are whole and not negative. */
export const sumPaths = {
  problems: ['items', 'problems'],
  needs: ['items', 'needs'],
  innovations: ['items', 'innovations'],
  strategies: ['items', 'strategies'],
  programs: ['items', 'programs'],
  draft: ['states', 'draft'],
  submitted: ['states', 'submitted'],
  returned: ['states', 'returned'],
  approved: ['states', 'approved'],
  locked: ['states', 'locked'],
  opds: ['opds', 'total'],
  opdsWithItems: ['opds', 'withItems'],
  opdsOwing: ['opds', 'owing'],
  innovationsTotal: ['innovations', 'total'],
  fromOpds: ['innovations', 'fromOpds'],
  fromCouncil: ['innovations', 'fromCouncil'],
  owners: ['innovations', 'owners'],
  completed: ['innovations', 'completed'],
  under30Days: ['innovations', 'freshness', 'under30Days'],
  from30To90Days: ['innovations', 'freshness', 'from30To90Days'],
  over90Days: ['innovations', 'freshness', 'over90Days'],
  programsTotal: ['programs', 'total'],
  quickWins: ['programs', 'quickWins'],
  planned: ['programs', 'byStatus', 'planned'],
  running: ['programs', 'byStatus', 'running'],
  finished: ['programs', 'byStatus', 'finished'],
  postponed: ['programs', 'byStatus', 'postponed'],
  cancelled: ['programs', 'byStatus', 'cancelled'],
  reported: ['programs', 'progress', 'reported'],
  unreported: ['programs', 'progress', 'unreported'],
  budget: ['budget', 'total'],
  budgetCancelled: ['budget', 'cancelled'],
  problemsAnswered: ['trace', 'problems', 'answered'],
  problemsPartly: ['trace', 'problems', 'partly'],
  problemsOpen: ['trace', 'problems', 'open'],
} as const;

/** Parts that summaries of older versions lack. A region without one is counted, but says nothing about it. */
export const laterParts = {
  opds: ['opds'],
  trace: ['trace'],
  budgetCancelled: ['budget', 'cancelled'],
} as const;

export type LaterPart = keyof typeof laterParts;

export type SumKey = keyof typeof sumPaths;

/** What each dimension of a summary adds. */
export const dimensionSums = [
  'problems',
  'needs',
  'innovations',
  'strategies',
  'programs',
  'budget',
] as const;
