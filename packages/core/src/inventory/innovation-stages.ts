/** The six stages in the order an innovation passes through them. */
export const innovationStages = [
  'problem-formulation',
  'idea-formulation',
  'development-planning',
  'development',
  'implementation',
  'evaluation',
] as const;

export type InnovationStage = (typeof innovationStages)[number];

/** How far each stage is, 0 to 100. */
export type StageProgress = Readonly<Record<InnovationStage, { readonly progress: number }>>;
