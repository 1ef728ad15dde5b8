/**
 * From which rating on impact and effort count as high, on the scale of 1 to 5.
 *
 * @example
 * const borders: ImpactEffortBorders = { highImpactFrom: 3, highEffortFrom: 4 };
 */
export interface ImpactEffortBorders {
  readonly highImpactFrom: number;
  readonly highEffortFrom: number;
}

/**
 * Above the middle of the scale is high. No public text draws these borders: they are our own proposal, and a
 * region passes its own.
 *
 * @example
 * defaultImpactEffortBorders.highImpactFrom; // 4
 */
export const defaultImpactEffortBorders: ImpactEffortBorders = {
  highImpactFrom: 4,
  highEffortFrom: 4,
};
