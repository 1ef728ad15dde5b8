import type { IndexDefinition } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import type { LeadersCommitmentCriterion, SelectionInput, SelectionProfile } from '../types.js';
import { readClock } from './clock.js';
import { electronicGovernment } from './electronic-government.js';
import { financialCapacity } from './financial-capacity.js';
import { leadersCommitment } from './leaders-commitment.js';
import { selectionProposal } from './selection-proposal.js';

/**
 * How {@link selectionProfile} reads a region.
 *
 * @example
 * const options: SelectionOptions = { indices: officialIndices, asOf: '2026-11-23', maximumAge: 3 };
 */
export interface SelectionOptions {
  /** The indices whose figures count, newer ones later: those of a framework. */
  readonly indices: readonly IndexDefinition[];
  /** ISO 8601 date that age is counted to. Without it nothing is called outdated. */
  readonly asOf?: string | undefined;
  /** Years a figure may lie back; {@link selectionProposal} gives the default, our own proposal. */
  readonly maximumAge?: number | undefined;
}

/**
 * The criteria by which the programme selected regions, as a profile: e-government readiness (the SPBE or
 * Pemdi index), financial capacity (a category of a Regulation of the Minister of Finance; there is no
 * formula to compute) and the commitment of the leaders. Each is known, missing or outdated. They aren't
 * added up: no weights were ever published.
 *
 * What can't be right is reported and left out: a figure outside the bands of its index, of a year that the index has
 * no figures for or that has not come on `asOf`, or that is no number; a fiscal category that is none of `very-low`,
 * `low`, `medium`, `high` and `very-high`, or without its source. Commitment has no year, so it never counts as
 * outdated. Paths start at the profile.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is given and no ISO 8601 date.
 *
 * @example
 * const { electronicGovernment, financialCapacity } = selectionProfile(
 *   { spbe: { year: 2025, value: 3.6 } },
 *   { indices: officialIndices, asOf: '2026-03-01' },
 * );
 * electronicGovernment.status; // 'known'
 * electronicGovernment.figure?.bandId; // 'very-good'
 * financialCapacity.status; // 'missing'
 */
export function selectionProfile(
  profile: SelectionInput | null | undefined,
  { indices, asOf, maximumAge = selectionProposal.maximumAge }: SelectionOptions,
): SelectionProfile {
  const clock = readClock(asOf, maximumAge);
  const government = electronicGovernment(profile ?? {}, indices, clock);
  const capacity = financialCapacity(profile?.fiscalCapacity, clock);
  const commitment = leadersCommitment(profile?.leadersCommitment);
  return {
    electronicGovernment: government.criterion,
    financialCapacity: capacity.criterion,
    leadersCommitment: commitment,
    issues: [...government.issues, ...capacity.issues, ...withoutReference(commitment)],
  };
}

function withoutReference({ status, reference }: LeadersCommitmentCriterion): Issue[] {
  if (status === 'missing' || reference !== null) return [];
  const path = ['leadersCommitment', 'reference'];
  return [{ severity: 'warning', code: 'commitment-without-reference', path, params: {} }];
}
