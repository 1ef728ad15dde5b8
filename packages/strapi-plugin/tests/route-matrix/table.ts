import type { actors } from './actors';

/** Whose the thing is that a request is about. */
export type About = 'OPD A' | 'OPD B' | 'region' | 'neighbour';

/** The status of the answer; for an act of approval, which answers item by item, what came of its item. */
type Status = 200 | 201 | 204 | 400 | 401 | 403 | 404;
type OneEach<Of extends readonly unknown[]> = { [Index in keyof Of]: Status };

/**
 * A request (the route as it is mounted, then the act where it knows several), what it is about, and what each of the
 * actors is answered.
 */
export type Row = readonly [request: string, about: About, ...answers: OneEach<typeof actors>];

/** Who may do what through which route. */
// prettier-ignore
export const table: readonly Row[] = [
//                                                                              stranger       opA            council        planner        super
//                                                                                   program        opB            lead           admin
//                                                                                        powerless      head           assessor       neighbour
  ['GET /kotacerdas/plans',                                        'region',    401, 401, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  ['POST /kotacerdas/plans',                                       'region',    401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 201, 403, 201],
  ['POST /kotacerdas/plans',                                       'neighbour', 401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 403, 201, 201],
  ['GET /kotacerdas/plans/:documentId/masterplan',                 'region',    401, 401, 403, 200, 200, 200, 200, 200, 200, 200, 200, 404, 200],
  ['GET /kotacerdas/plans/:documentId/masterplan',                 'neighbour', 401, 401, 403, 404, 404, 404, 404, 404, 404, 404, 404, 200, 200],
  ['GET /kotacerdas/plans/:documentId/items',                      'region',    401, 401, 403, 200, 200, 200, 200, 200, 200, 200, 200, 404, 200],
  ['GET /kotacerdas/plans/:documentId/items',                      'neighbour', 401, 401, 403, 404, 404, 404, 404, 404, 404, 404, 404, 200, 200],
  ['GET /kotacerdas/plans/:documentId/history',                    'region',    401, 401, 403, 200, 200, 200, 200, 200, 200, 200, 200, 404, 200],
  ['GET /kotacerdas/plans/:documentId/history',                    'neighbour', 401, 401, 403, 404, 404, 404, 404, 404, 404, 404, 404, 200, 200],
  ['GET /kotacerdas/plans/:documentId/snapshots',                  'region',    401, 401, 403, 200, 200, 200, 200, 200, 200, 200, 200, 404, 200],
  ['GET /kotacerdas/plans/:documentId/snapshots',                  'neighbour', 401, 401, 403, 404, 404, 404, 404, 404, 404, 404, 404, 200, 200],
  ['POST /kotacerdas/plans/:documentId/snapshots',                 'region',    401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 201, 404, 201],
  ['POST /kotacerdas/plans/:documentId/snapshots',                 'neighbour', 401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 404, 201, 201],
  ['POST /kotacerdas/plans/:documentId/acts submit',               'OPD A',     401, 401, 403, 200, 403, 403, 403, 200, 403, 200, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts submit',               'OPD B',     401, 401, 403, 403, 200, 403, 403, 403, 403, 200, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts submit',               'neighbour', 401, 401, 403, 404, 404, 404, 404, 404, 404, 404, 404, 200, 200],
  ['POST /kotacerdas/plans/:documentId/acts withdraw',             'OPD A',     401, 401, 403, 200, 403, 403, 403, 200, 403, 200, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts withdraw',             'OPD B',     401, 401, 403, 403, 200, 403, 403, 403, 403, 200, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts return',               'OPD A',     401, 401, 403, 403, 403, 200, 200, 403, 403, 403, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts return',               'OPD B',     401, 401, 403, 403, 403, 403, 200, 403, 403, 403, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts approve',              'OPD A',     401, 401, 403, 403, 403, 200, 200, 403, 403, 403, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts approve',              'OPD B',     401, 401, 403, 403, 403, 403, 200, 403, 403, 403, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts lock',                 'OPD A',     401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts lock',                 'OPD B',     401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts reopen',               'OPD A',     401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/acts reopen',               'OPD B',     401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/comments',                  'region',    401, 401, 403, 204, 204, 204, 204, 204, 204, 204, 204, 404, 204],
  ['POST /kotacerdas/plans/:documentId/comments',                  'neighbour', 401, 401, 403, 404, 404, 404, 404, 404, 404, 404, 404, 204, 204],
  ['POST /kotacerdas/plans/:documentId/history/:changeId/restore', 'OPD A',     401, 401, 403, 200, 403, 403, 403, 200, 403, 200, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/history/:changeId/restore', 'OPD B',     401, 401, 403, 403, 200, 403, 403, 403, 403, 200, 200, 404, 200],
  ['POST /kotacerdas/plans/:documentId/history/:changeId/restore', 'neighbour', 401, 401, 403, 404, 404, 404, 404, 404, 404, 404, 404, 200, 200],
  ['GET /kotacerdas/settings/members',                             'region',    401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200],
  ['PUT /kotacerdas/settings/members/:userId',                     'region',    401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 204, 403, 204],
  ['PUT /kotacerdas/settings/members/:userId',                     'neighbour', 401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 403, 204, 204],
  ['POST /kotacerdas/settings/roles',                              'region',    401, 401, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200],
  ['GET /api/kotacerdas/published',                                'region',    200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region',                        'region',    200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region',                        'neighbour', 200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region/summary',                'region',    200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region/summary',                'neighbour', 200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region/summary.html',           'region',    200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region/summary.html',           'neighbour', 200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region/open-data.csv',          'region',    200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region/open-data.csv',          'neighbour', 200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region/open-data.json',         'region',    200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region/open-data.json',         'neighbour', 200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region/:number',                'region',    200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ['GET /api/kotacerdas/published/:region/:number',                'neighbour', 200, 200, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
];
