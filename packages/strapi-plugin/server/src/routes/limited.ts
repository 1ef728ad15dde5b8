interface Doors {
  type: string;
  routes: readonly {
    method: string;
    path: string;
    handler: string;
    config: { auth?: boolean; policies?: readonly unknown[]; middlewares?: readonly unknown[] };
  }[];
}

/** Routes with a limit on how often somebody may ask; reading in the admin has none. */
export function limited({ type, routes }: Doors) {
  const isPublic = type === 'content-api';
  const limit = `plugin::kotacerdas.limit-${isPublic ? 'public' : 'writes'}`;
  return {
    type,
    routes: routes.map((route) =>
      isPublic || route.method !== 'GET'
        ? {
            ...route,
            // What comes first is asked first: whoever is over the limit isn't read at all.
            config: { ...route.config, middlewares: [limit, ...(route.config.middlewares ?? [])] },
          }
        : route,
    ),
  };
}
