import { findFramework, indicatorsOf } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import type { SheetRater } from '../../../../shared/contracts/readiness';
import { parseSheet } from './parse-sheet';

const method = findFramework('kominfo-2021');
if (method === null) throw new Error('The framework kominfo-2021 is missing');
const [indicator] = indicatorsOf(method.readiness);
const indicatorId = indicator?.id ?? '';
const parse = (rater: SheetRater, ratings: unknown) =>
  parseSheet({
    framework: { id: method.id, version: method.version },
    rater,
    ratings,
    now: '2026-11-29T00:00:00.000Z',
  });

describe('the answers of one rater', () => {
  it.each<SheetRater>([
    { role: 'opd', opdId: 'dinkes' },
    { role: 'assessor', assessor: 'Ani' },
  ])('are what the document of a plan takes: $role', (rater) => {
    const ratings = [{ indicatorId, current: 3, evidence: [{ label: 'SK' }] }];
    expect(parse(rater, ratings)).toMatchObject({ ok: true, ratings });
  });

  it('need a reason where they decide', () => {
    const rater = { role: 'consolidated', ownerOpdId: 'dinkes' } as const;
    const decided = [{ indicatorId, current: 3, justification: 'Rapat' }];
    expect(parse(rater, decided)).toMatchObject({ ok: true, ratings: decided });
    expect(parse(rater, [{ indicatorId, current: 3 }])).toMatchObject({
      ok: false,
      issues: [{ code: 'missing-field', path: ['ratings', 0, 'justification'] }],
    });
  });

  it.each([undefined, null, 'x', {}, [null], [{ indicatorId, current: 0 }], [{ __proto__: null }]])(
    'are refused with their place when they are anything else: %j',
    (ratings) => {
      const parsed = parse({ role: 'opd', opdId: 'dinkes' }, ratings);
      expect(parsed.ok).toBe(false);
      if (parsed.ok) return;
      for (const { path } of parsed.issues) expect(path[0]).toBe('ratings');
    },
  );
});
