const usualPrefix = 'kc';

/** The prefix that a page asks for, if elements can be named so; otherwise `kc`, and a word about it in the console. */
export function usablePrefix(asked: string = usualPrefix): string {
  if (/^[a-z][a-z0-9]*$/.test(asked)) return asked;
  console.warn(`kotacerdas: “${asked}” can't be a prefix; “${usualPrefix}” is used.`);
  return usualPrefix;
}
