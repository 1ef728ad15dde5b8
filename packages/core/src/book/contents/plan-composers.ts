import type { BookContext } from '../compose/book-context.js';
import type { Composed } from '../compose/composed.js';
import type { PlanContent } from '../template/contents.js';
import { attendance } from './appendix/attendance.js';
import { background } from './introduction/background.js';
import { chains } from './appendix/chains.js';
import { councilProposals } from './innovations/council-proposals.js';
import { departmentContributions } from './appendix/department-contributions.js';
import { gapIndicators } from './gap/gap-indicators.js';
import { gapOverview } from './gap/gap-overview.js';
import { innovationsOverview } from './innovations/innovations-overview.js';
import { inventoryGaps } from './gap/inventory-gaps.js';
import { legalBasis } from './introduction/legal-basis.js';
import { methodology } from './introduction/methodology.js';
import { objectives } from './direction/objectives.js';
import { participants } from './introduction/participants.js';
import { problemPriorities } from './problems/problem-priorities.js';
import { problemsOverview } from './problems/problems-overview.js';
import { readinessChange } from './readiness/readiness-change.js';
import { readinessDisagreement } from './readiness/readiness-disagreement.js';
import { readinessElements } from './readiness/readiness-elements.js';
import { readinessScore } from './readiness/readiness-score.js';
import { regionIndices } from './profile/region-indices.js';
import { regionProfile } from './profile/region-profile.js';
import { rpjmdDirection } from './profile/rpjmd-direction.js';
import { rpjmdPrograms } from './profile/rpjmd-programs.js';
import { strategicIssues } from './profile/strategic-issues.js';
import { swotAnalyses } from './swot/swot-analyses.js';
import { swotMethod } from './swot/swot-method.js';
import { tows } from './swot/tows.js';
import { visionAndMissions } from './direction/vision-and-missions.js';
import { strategiesOverview } from './strategies/strategies-overview.js';
import { actionPlanOverview } from './action-plan/action-plan-overview.js';
import { roadmapHorizons } from './roadmap/roadmap-horizons.js';
import { quickWins } from './quick-wins/quick-wins.js';
import { institutions } from './organisation/institutions.js';
import { funding } from './organisation/funding.js';
import { progress } from './monitoring/progress.js';
import { evaluations } from './monitoring/evaluations.js';
import { summaryOfThePlan } from './summary/summary-of-the-plan.js';

/** What writes each content that is about the whole plan. */
export const planComposers: Readonly<Record<PlanContent, (context: BookContext) => Composed>> = {
  background,
  'legal-basis': legalBasis,
  methodology,
  participants,
  'region-profile': regionProfile,
  'region-indices': regionIndices,
  'rpjmd-direction': rpjmdDirection,
  'rpjmd-programs': rpjmdPrograms,
  'strategic-issues': strategicIssues,
  'problems-overview': problemsOverview,
  'problem-priorities': problemPriorities,
  'readiness-score': readinessScore,
  'readiness-elements': readinessElements,
  'readiness-disagreement': readinessDisagreement,
  'readiness-change': readinessChange,
  'gap-overview': gapOverview,
  'gap-indicators': gapIndicators,
  'inventory-gaps': inventoryGaps,
  'swot-method': swotMethod,
  'swot-analyses': swotAnalyses,
  tows,
  'vision-and-missions': visionAndMissions,
  objectives,
  'innovations-overview': innovationsOverview,
  'council-proposals': councilProposals,
  chains,
  'department-contributions': departmentContributions,
  attendance,
  'strategies-overview': strategiesOverview,
  'action-plan-overview': actionPlanOverview,
  'roadmap-horizons': roadmapHorizons,
  'quick-wins': quickWins,
  institutions,
  funding,
  progress,
  evaluations,
  'summary-of-the-plan': summaryOfThePlan,
};
