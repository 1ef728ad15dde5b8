import * as z from 'zod/mini';
import type { FailureCode } from '../../../shared/contracts/failure';
import type { WantedText, WithdrawnText } from '../services/snapshot/find-text';
import type { Context } from './context';
import { fail, failWith } from './fail';

const params = z.object({ region: z.string(), number: z.optional(z.string()) });
const regionCode = /^\d{2}(?:\.\d{2})?$/;
const snapshotNumber = /^[1-9]\d{0,8}$/;

type Wanted = Pick<WantedText, 'regionCode' | 'number'>;

/** Finds what is asked for of an edition, or answers why there is nothing: only ever by a region and a number. */
export async function findEdition<Found extends { isWithdrawn: false }>(
  ctx: Context,
  find: (wanted: Wanted) => Promise<Found | WithdrawnText | null>,
): Promise<Found | null> {
  const { region, number } = params.parse(ctx['params']);
  // A refusal can turn into an edition, and one that is withdrawn back again: no cache keeps it.
  const refuse = (): null => {
    ctx.set('Cache-Control', 'no-store');
    return null;
  };
  const refuseFor = (code: FailureCode): null => {
    fail(ctx, code);
    return refuse();
  };
  if (!regionCode.test(region)) return refuseFor('region-code-malformed');
  const isNumbered = number !== undefined;
  if (isNumbered && !snapshotNumber.test(number)) return refuseFor('snapshot-not-found');
  const found = await find({
    regionCode: region,
    ...(isNumbered ? { number: Number(number) } : {}),
  });
  if (found === null) return refuseFor(isNumbered ? 'snapshot-not-found' : 'region-not-published');
  if (!found.isWithdrawn) return found;
  const { reason, withdrawnAt } = found;
  failWith(ctx, { code: 'snapshot-withdrawn', reason, withdrawnAt });
  return refuse();
}
