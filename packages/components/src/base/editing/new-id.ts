/** An id for something new; two people who add something at the same time don't give the same one. */
export function newId(kind: string): string {
  const parts = crypto.getRandomValues(new Uint32Array(2));
  return `${kind}-${[...parts].map((part) => part.toString(36)).join('')}`;
}
