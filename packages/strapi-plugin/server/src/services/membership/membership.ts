/** Where an officer belongs. */
export interface Membership {
  /** documentIds. */
  readonly opdIds: readonly string[];
  readonly regionCodes: readonly string[];
  readonly dimensionIds: readonly string[];
}
