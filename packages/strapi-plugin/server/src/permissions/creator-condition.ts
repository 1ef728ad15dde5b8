/** Strapi's own condition: of an entry that the officer made. */
export const creatorCondition = 'admin::is-creator';
