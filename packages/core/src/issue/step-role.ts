/**
 * Parts that people play in the workshops: `admin` runs the plan (Diskominfo), `planner` is Bappeda,
 * `dimension-lead` the PIC of a dimension, `assessor` who evaluates.
 *
 * @example
 * stepRoles.length; // 4
 */
export const stepRoles = ['admin', 'planner', 'dimension-lead', 'assessor'] as const;

/**
 * One of {@link stepRoles}.
 *
 * @example
 * const role: StepRole = 'planner';
 */
export type StepRole = (typeof stepRoles)[number];
