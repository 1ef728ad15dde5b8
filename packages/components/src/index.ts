export { PlanElement } from './base/plan-element.js';
export type { LoadedPlan } from './base/source/plan.js';
export { KcDashboard } from './dashboard/dashboard.js';
export { KcReadinessRadar } from './readiness-radar/readiness-radar.js';
export { KcSwotQuadrant } from './swot-quadrant/swot-quadrant.js';
