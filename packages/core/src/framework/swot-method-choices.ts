/**
 * The closed sets of a SWOT method, as schemas, forms and storage need them.
 *
 * @example
 * swotMethodChoices.weightUnit; // ['fraction', 'percent']
 */
export const swotMethodChoices = {
  weightUnit: ['fraction', 'percent'],
  ratingScale: ['one-to-four', 'one-to-five', 'signed'],
  ratingDirection: ['reversed', 'magnitude'],
  coordinates: ['difference', 'half-difference', 'swapped', 'threshold'],
  quadrantNaming: ['rangkuti', 'pearce-robinson', 'cartesian'],
} as const;
