import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readinessOf, summaryOf } from '../../testing/summaries.js';
import { readRegionFigures } from './read-region-figures.js';

function read(input: unknown) {
  const result = readRegionFigures(input);
  if (!result.ok) throw new Error('refused');
  return result;
}

describe('readRegionFigures', () => {
  it('takes the main figures of a summary', () => {
    const summary = summaryOf('32.78', { readiness: readinessOf(3.27, 'fairly-ready') });
    expect(read([JSON.parse(JSON.stringify(summary))]).regions).toEqual([
      {
        code: '32.78',
        name: 'Daerah 32.78',
        title: summary.title,
        sample: summary.sample,
        publishedAt: '2026-11-23',
        readiness: 3.27,
        bandId: 'fairly-ready',
        quadrant: summary.swot[0]?.quadrant,
        innovations: summary.innovations.total,
        progress: summary.programs.progress.mean,
      },
    ]);
  });

  it('gives no score that nobody has consolidated', () => {
    const readiness = { ...readinessOf(3, 'fairly-ready'), consolidated: false };
    expect(read([{ ...summaryOf('32.78'), readiness }]).regions[0]).toMatchObject({
      readiness: null,
      bandId: null,
    });
  });

  it('takes the list of published editions as the server answers it', () => {
    const line = {
      regionCode: '32.78',
      regionName: 'Kota Tasikmalaya',
      title: 'Masterplan',
      number: 3,
      publishedAt: '2026-11-01T02:00:00.000Z',
      hash: 'a',
    };
    expect(read({ data: [line] }).regions).toEqual([
      {
        code: '32.78',
        name: 'Kota Tasikmalaya',
        title: 'Masterplan',
        sample: false,
        publishedAt: '2026-11-01T02:00:00.000Z',
        readiness: null,
        bandId: null,
        quadrant: null,
        innovations: null,
        progress: null,
      },
    ]);
  });

  it('reads what it gave, by code, the newest for each region', () => {
    const entries = [
      { code: '32.78', name: 'Kota Tasikmalaya', publishedAt: '2026-02-01', readiness: 4 },
      { code: '32.06', name: 'Kabupaten Tasikmalaya', quadrant: 'WO', progress: 12.5 },
      { code: '32.78', name: 'Kota Tasikmalaya', publishedAt: '2026-01-01', readiness: 2 },
    ];
    const { leftOut, regions } = read({ regions: entries });
    expect(regions.map(({ code, readiness }) => [code, readiness])).toEqual([
      ['32.06', null],
      ['32.78', 4],
    ]);
    expect(leftOut).toEqual([]);
    expect(read(regions).regions).toEqual(regions);
  });

  it('leaves out and names what is no region, and takes no figure off its scale', () => {
    const { leftOut, regions } = read([
      null,
      { code: '3278' },
      { code: '32.78', readiness: 6, quadrant: 'XX', innovations: -1, progress: Number.NaN },
      ['32.06'],
    ]);
    expect(leftOut).toEqual([0, 1, 3]);
    expect(regions).toEqual([
      expect.objectContaining({
        name: '32.78',
        readiness: null,
        quadrant: null,
        innovations: null,
        progress: null,
      }),
    ]);
  });

  it('refuses what is no list, and says what it found', () => {
    expect(readRegionFigures({ data: 'x' })).toEqual({
      ok: false,
      issues: [
        {
          severity: 'error',
          code: 'wrong-type',
          path: [],
          params: { expected: 'array', found: '{…}' },
        },
      ],
    });
  });

  it('never throws, and leaves out or shows every entry of a list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.anything(), fc.record({ code: fc.constant('32.78') }))),
        (entries) => {
          const { leftOut, regions } = read(entries);
          expect(leftOut.length + regions.length).toBeLessThanOrEqual(entries.length);
          expect(regions.length > 0).toBe(leftOut.length < entries.length);
        },
      ),
    );
  });
});
