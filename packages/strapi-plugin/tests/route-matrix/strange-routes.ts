import { actors } from './actors';
import type { About } from './table';

/** What is missing in the table, or too much, each in a sentence that says what to do about it. */
export function strangeRoutes(
  mounted: readonly string[],
  table: readonly (readonly [request: string, about: About, ...rest: unknown[]])[],
): string[] {
  const routeOf = (request: string) => request.split(' ').slice(0, 2).join(' ');
  const abouts = (route: string) =>
    table.filter(([request]) => routeOf(request) === route).map(([, about]) => about);
  const blank = actors.map(() => '???').join(', ');
  const missing = mounted.flatMap((route) => {
    const needed = /:(?:documentId|region|userId)\b/.test(route)
      ? (['region', 'neighbour'] as const)
      : (['region'] as const);
    const known = abouts(route);
    const inRegion = known.some((about) => about !== 'neighbour');
    return needed
      .filter((about) => (about === 'region' ? !inRegion : !known.includes('neighbour')))
      .map((about) => `  ['${route}', '${about}', ${blank}],`);
  });
  const gone = [...new Set(table.map(([request]) => routeOf(request)))].filter(
    (route) => !mounted.includes(route),
  );
  return [
    ...(missing.length === 0
      ? []
      : [
          'tests/route-matrix/table.ts says nothing of these. Add a row for each, with the status that each of the',
          `actors (${actors.join(', ')}) is to get;`,
          '“OPD A” and “OPD B” instead of “region” if it depends on the department. If it takes a body or a parameter',
          'of its own, say how to make it in tests/route-matrix/requests.ts:',
          ...missing,
        ]),
    ...gone.map((route) => `There is no route ${route} any more: take it out of the table.`),
  ];
}
