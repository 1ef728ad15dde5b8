export { compareYears } from './compare-years.js';
export { evaluateYear } from './evaluate-year.js';
export { evaluationParts, type EvaluationPart } from './evaluation-parts.js';
export { evaluationReport } from './evaluation-report.js';
export { scoreEvaluation } from './score-evaluation.js';
export type {
  DimensionChange,
  DimensionEvaluation,
  EvaluationContribution,
  EvaluationGrades,
  EvaluationRecord,
  EvaluationReport,
  EvaluationScore,
  MissingPart,
  PartChange,
  ReportEntry,
  YearComparison,
  YearEvaluation,
  YearOptions,
} from './types.js';
