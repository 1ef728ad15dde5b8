import { describe, expect, it } from 'vitest';
import { readReport } from './read-report';

const typed = { reportedOn: '2026-06-30', percent: '40', spent: '', note: ' ' };
const today = '2026-11-29';

describe('a report of progress', () => {
  it('is read as people write numbers', () => {
    expect(readReport({ ...typed, percent: '62,5 %', spent: 'Rp 250.000.000' }, today)).toEqual({
      ok: true,
      report: { reportedOn: '2026-06-30', percent: 62.5, spent: '250000000', note: null },
    });
    expect(readReport({ ...typed, spent: '250 juta' }, today)).toMatchObject({
      report: { spent: '250000000' },
    });
    expect(readReport({ ...typed, note: ' Selesai. ' }, today)).toMatchObject({
      report: { spent: null, note: 'Selesai.' },
    });
  });

  it.each([
    [{ percent: '' }, 'percent'],
    [{ percent: '101' }, 'percent'],
    [{ percent: '-1' }, 'percent'],
    [{ percent: 'separuh' }, 'percent'],
    [{ reportedOn: '' }, 'reportedOn'],
    [{ reportedOn: '2026-11-30' }, 'reportedOn'],
    [{ spent: '1.234,56' }, 'spent'],
    [{ spent: '-5' }, 'spent'],
  ])('is sent back with what can’t be read: %j', (change, field) => {
    expect(readReport({ ...typed, ...change }, today)).toEqual({ ok: false, problems: [field] });
  });
});
