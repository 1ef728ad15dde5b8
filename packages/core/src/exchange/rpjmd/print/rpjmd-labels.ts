import type { Masterplan } from '../../../masterplan/types.js';
import type { RpjmdInput } from '../types.js';

/**
 * What ids are called: entries by their codes, departments and indicators by their names.
 *
 * @example
 * rpjmdLabels(undefined, masterplan.opds).get('opd-kominfo'); // 'Dinas Kominfo'
 */
export function rpjmdLabels(
  rpjmd: RpjmdInput | undefined,
  opds: Masterplan['opds'],
): ReadonlyMap<string, string> {
  const { goals = [], missions = [], objectives = [], programs = [] } = rpjmd ?? {};
  return new Map<string, string>([
    ...[...missions, ...goals, ...objectives].map(
      ({ code, id, statement }) => [id, `${code} ${statement}`] as const,
    ),
    ...opds.map(({ id, name }) => [id, name] as const),
    ...[...objectives, ...programs].flatMap(({ indicators }) =>
      indicators.map(({ id, name }) => [id, name] as const),
    ),
  ]);
}
