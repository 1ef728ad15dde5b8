/**
 * The HTTP status of an answer that Strapi's own hooks hand on as a plain object; `undefined` where none came, or where
 * it is no answer at all.
 */
export function answeredStatus(error: unknown): number | undefined {
  const isAnswer = typeof error === 'object' && error !== null && 'status' in error;
  return isAnswer && typeof error.status === 'number' ? error.status : undefined;
}
