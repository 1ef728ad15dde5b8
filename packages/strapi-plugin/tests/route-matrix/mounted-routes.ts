import type { RunningStrapi } from '../support/start-strapi';

/** The plugin's routes as the server has mounted them: `GET /kotacerdas/plans`. */
export function mountedRoutes({ strapi }: RunningStrapi): string[] {
  return strapi.server
    .listRoutes()
    .filter(({ path }) => /kotacerdas/i.test(path))
    .flatMap(({ methods, path }) =>
      methods
        .filter((method: string) => method !== 'HEAD')
        .map((method: string) => `${method} ${path}`),
    )
    .sort();
}
