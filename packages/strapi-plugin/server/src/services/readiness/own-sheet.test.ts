import { describe, expect, it } from 'vitest';
import type { SheetRater } from '../../../../shared/contracts/readiness';
import { assessorName, ownSheet } from './own-sheet';
import type { StoredSheet } from './read-sheets';

const sheet = (id: number, rater: SheetRater, accountId: number | null = null): StoredSheet => ({
  id,
  documentId: `lembar${id}`,
  accountId,
  rater,
  revision: 1,
  ratings: [],
  ratingIds: new Map(),
});
const sheets = [
  sheet(1, { role: 'opd', opdId: 'dinkes' }),
  sheet(2, { role: 'assessor', assessor: 'Ani' }, 7),
  sheet(3, { role: 'assessor', assessor: 'Budi' }),
  sheet(4, { role: 'consolidated', ownerOpdId: 'bappeda' }),
];
const idOf = (rater: SheetRater, id: number, name: string) =>
  ownSheet(sheets, rater, { id, name })?.id;

describe('the sheet that an officer writes', () => {
  it('is that of the OPD, or the one on which the region decides', () => {
    expect(idOf({ role: 'opd', opdId: 'dinkes' }, 1, 'Ani')).toBe(1);
    expect(idOf({ role: 'opd', opdId: 'bappeda' }, 1, 'Ani')).toBeUndefined();
    expect(idOf({ role: 'consolidated' }, 1, 'Ani')).toBe(4);
  });

  it('is of an assessor the one of their account, whatever they are called', () => {
    expect(idOf({ role: 'assessor' }, 7, 'Ani Lestari')).toBe(2);
    expect(idOf({ role: 'assessor' }, 8, 'Ani')).toBeUndefined();
  });

  it('is an imported one under their name, which nobody has taken over', () => {
    expect(idOf({ role: 'assessor' }, 9, 'Budi')).toBe(3);
  });
});

it('assessors with one name are told apart', () => {
  expect(assessorName(sheets, 'Cici')).toBe('Cici');
  expect(assessorName(sheets, 'Ani')).toBe('Ani (2)');
});
