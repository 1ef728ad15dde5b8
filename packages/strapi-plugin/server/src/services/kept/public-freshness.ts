/**
 * Milliseconds after which the public sees what another process has published or withdrawn, at the latest; what this
 * process does is seen at once. A question to the database for each reader would cost more than the answer.
 */
export const publicFreshness = 1_000;
