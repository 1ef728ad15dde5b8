/**
 * The six stages in the order an innovation passes through them.
 *
 * @example
 * innovationStages[0]; // 'problem-formulation'
 */
export const innovationStages = [
  'problem-formulation',
  'idea-formulation',
  'development-planning',
  'development',
  'implementation',
  'evaluation',
] as const;

/**
 * One of the six stages.
 *
 * @example
 * const stage: InnovationStage = 'implementation';
 */
export type InnovationStage = (typeof innovationStages)[number];

/**
 * How far each stage is, 0 to 100.
 *
 * @example
 * const done = { progress: 100 };
 * const stages: StageProgress = {
 *   'problem-formulation': done,
 *   'idea-formulation': done,
 *   'development-planning': done,
 *   development: { progress: 60 },
 *   implementation: { progress: 0 },
 *   evaluation: { progress: 0 },
 * };
 */
export type StageProgress = Readonly<Record<InnovationStage, { readonly progress: number }>>;
