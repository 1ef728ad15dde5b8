interface Doors {
  type: string;
  routes: readonly { method: string; path: string; handler: string; config: object }[];
}

/** Routes with a limit on how often somebody may ask; reading in the admin has none. */
export function limited({ type, routes }: Doors) {
  const isPublic = type === 'content-api';
  const middlewares = [`plugin::kotacerdas.limit-${isPublic ? 'public' : 'writes'}`];
  return {
    type,
    routes: routes.map((route) =>
      isPublic || route.method !== 'GET'
        ? { ...route, config: { ...route.config, middlewares } }
        : route,
    ),
  };
}
