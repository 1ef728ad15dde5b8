import type { RoadmapGrouping } from '../timeline/grouping.js';

export interface RoadmapMessages {
  readonly title: string;
  readonly group: string;
  readonly groups: Readonly<Record<RoadmapGrouping, string>>;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomAll: string;
  readonly links: string;
  readonly keys: string;
  readonly program: string;
  readonly years: string;
  readonly budget: string;
  readonly budgetOf: (year: string) => string;
  readonly budgetSum: (year: string, programs: string, total: string) => string;
  readonly budgetOther: string;
  readonly summary: (programs: string, from: string, to: string) => string;
  readonly count: (programs: string) => string;
  readonly startingIn: (year: string) => string;
  readonly quickWin: string;
  readonly late: string;
  readonly critical: string;
  readonly criticalKey: string;
  readonly progressKey: string;
  readonly today: (date: string) => string;
  readonly cycles: (codes: string) => string;
  readonly leftOut: (codes: string) => string;
  readonly drawingCap: (rows: string, total: string) => string;
  readonly printCap: (rows: string, total: string) => string;
  readonly dependsOn: string;
  readonly hints: string;
  readonly from: string;
  readonly to: string;
  readonly waitsFor: (codes: string) => string;
}
