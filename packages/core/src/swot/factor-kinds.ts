/** The four kinds of factor in the order in which tables list them. */
export const factorKinds = ['strength', 'weakness', 'opportunity', 'threat'] as const;
