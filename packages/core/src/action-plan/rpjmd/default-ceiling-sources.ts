import type { FundingSource } from '../choices.js';

/**
 * The sources that a ceiling of the RPJMD is compared with: the region's own APBD. *Pagu indikatif* speaks of what
 * the APBD holds; which DAK and grants pass through it differs, so that a region says so itself. Our own proposal.
 *
 * @example
 * defaultCeilingSources; // ['apbd-kabupaten-kota']
 */
export const defaultCeilingSources: readonly FundingSource[] = ['apbd-kabupaten-kota'];
