import type { Framework } from '../framework/types.js';
import type { StepRole } from '../issue/step-role.js';
import { describeStepRole } from './describe-step-role.js';
import { fill } from './fill.js';
import type { Locale } from './locale.js';
import { messagesOf } from './messages/results/messages-of.js';

/**
 * What {@link describeStepOwner} reads of who takes a step.
 *
 * @example
 * const owner: DescribedOwner = { kind: 'role', role: 'planner', dimensionId: null };
 */
export type DescribedOwner =
  | { readonly kind: 'opd'; readonly opdId: string }
  | { readonly kind: 'role'; readonly role: StepRole; readonly dimensionId: string | null };

/**
 * Where {@link describeStepOwner} finds names.
 *
 * @example
 * const names: OwnerNames = { opds: masterplan.opds, dimensions: framework.dimensions };
 */
export interface OwnerNames {
  readonly opds?: readonly { readonly id: string; readonly shortName: string }[] | undefined;
  readonly dimensions?: readonly Pick<Framework['dimensions'][number], 'id' | 'name'>[] | undefined;
}

/**
 * Who takes a next step: the short name of an OPD, or a role with its dimension. What isn't among the names is
 * called by its id.
 *
 * @example
 * const names: OwnerNames = { opds: masterplan.opds, dimensions: framework.dimensions };
 * describeStepOwner('id', { kind: 'opd', opdId: 'opd-izin' }, names); // 'DPMPTSP'
 * const owner: DescribedOwner = { kind: 'role', role: 'dimension-lead', dimensionId: 'smart-living' };
 * describeStepOwner('id', owner, names); // 'PIC dimensi Smart Living'
 */
export function describeStepOwner(
  locale: Locale,
  owner: DescribedOwner,
  { dimensions = [], opds = [] }: OwnerNames = {},
): string {
  if (owner.kind === 'opd') {
    return opds.find(({ id }) => id === owner.opdId)?.shortName ?? owner.opdId;
  }
  const role = describeStepRole(locale, owner.role);
  const { dimensionId } = owner;
  if (dimensionId === null) return role;
  const name = dimensions.find(({ id }) => id === dimensionId)?.name[locale];
  return fill(messagesOf(locale).roleOf, { role, dimension: name ?? dimensionId });
}
