import type { Issue } from '../../issue/issue.js';
import type { Masterplan } from '../types.js';
import type { Check } from './check.js';
import { codedLists, listsWithIds } from './lists.js';
import { at, codes, ids, located, repeats, years } from './repeats.js';

type Place = Issue['path'];

const rpjmdLists = ['missions', 'goals', 'objectives', 'programs'] as const;

/**
 * Nothing is said twice: ids and codes that people cite, what an OPD answered, the SWOT of a scope, the
 * figure of a year. Where one id stood for two things, one of them would be lost in a database.
 */
export const checkDuplicates: Check = (masterplan) => [
  ...listsWithIds.flatMap((list) => ids(masterplan[list], [list])),
  ...codedLists.flatMap((list) => codes(masterplan[list], [list])),
  ...missionParts(masterplan),
  ...rpjmdParts(masterplan),
  ...readinessParts(masterplan),
  ...swotParts(masterplan),
  ...programParts(masterplan),
];

function missionParts({ missions }: Masterplan): Issue[] {
  const objectives = located(missions, ({ objectives: part }) => part, ['missions'], 'objectives');
  return [
    ...repeats(objectives.map(at('id')), 'duplicate-id'),
    ...measures(objectives.map(({ entry, path }) => ({ list: entry.indicators, path }))),
  ];
}

function rpjmdParts({ rpjmd }: Masterplan): Issue[] {
  if (rpjmd === undefined) return [];
  return [
    ...rpjmdLists.flatMap((list) => ids(rpjmd[list], ['rpjmd', list])),
    ...(['missions', 'goals', 'objectives'] as const).flatMap((list) =>
      codes(rpjmd[list], ['rpjmd', list]),
    ),
    ...(['objectives', 'programs'] as const).flatMap((list) =>
      measures(
        rpjmd[list].map(({ indicators }, index) => ({
          list: indicators,
          path: ['rpjmd', list, index],
        })),
      ),
    ),
    ...rpjmd.programs.flatMap(({ ceilings }, index) =>
      years(ceilings, ['rpjmd', 'programs', index, 'ceilings']),
    ),
  ];
}

function readinessParts({ readiness }: Masterplan): Issue[] {
  return readiness.flatMap((assessment, index) => {
    const path = ['readiness', index];
    const sheets = [
      ...assessment.opdRatings.map(({ ratings }, at) => ({
        ratings,
        path: [...path, 'opdRatings', at],
      })),
      ...assessment.assessorRatings.map(({ ratings }, at) => ({
        ratings,
        path: [...path, 'assessorRatings', at],
      })),
      {
        ratings: assessment.consolidated?.ratings ?? [],
        path: [...path, 'consolidated'],
      },
    ];
    return [
      ...repeats(
        assessment.opdRatings.map(({ opdId }, at) => ({
          value: opdId,
          path: [...path, 'opdRatings', at, 'opdId'],
        })),
        'duplicate-entry',
      ),
      ...sheets.flatMap(({ ratings, path: sheet }) =>
        repeats(
          ratings.map(({ indicatorId }, at) => ({
            value: indicatorId,
            path: [...sheet, 'ratings', at, 'indicatorId'],
          })),
          'duplicate-entry',
        ),
      ),
    ];
  });
}

function swotParts({ swot }: Masterplan): Issue[] {
  const factors = located(swot, (analysis) => analysis.factors, ['swot'], 'factors');
  return [
    ...repeats(
      swot.map(({ scope }, index) => ({
        value: Object.values(scope).join(' '),
        path: ['swot', index, 'scope'],
      })),
      'duplicate-entry',
    ),
    ...repeats(factors.map(at('id')), 'duplicate-id'),
    ...swot.flatMap((analysis, index) => codes(analysis.factors, ['swot', index, 'factors'])),
  ];
}

function programParts({ programs }: Masterplan): Issue[] {
  const reports = located(programs, (program) => program.progress, ['programs'], 'progress');
  return [
    ...repeats(reports.map(at('id')), 'duplicate-id'),
    ...measures(
      programs.map(({ indicators }, index) => ({ list: indicators, path: ['programs', index] })),
    ),
  ];
}

interface MeasuresAt {
  readonly list: Masterplan['programs'][number]['indicators'];
  readonly path: Place;
}

function measures(owners: readonly MeasuresAt[]): Issue[] {
  const all = owners.flatMap(({ list, path }) =>
    list.map((entry, index) => ({ entry, path: [...path, 'indicators', index] })),
  );
  return [
    ...repeats(all.map(at('id')), 'duplicate-id'),
    ...all.flatMap(({ entry, path }) => [
      ...years(entry.targets, [...path, 'targets']),
      ...years(entry.realisations, [...path, 'realisations']),
    ]),
  ];
}
