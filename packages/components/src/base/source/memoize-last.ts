/** Remembers the last answer, as long as the arguments stay the same. */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    const known = last;
    if (known !== null && args.every((arg, index) => Object.is(arg, known.args[index]))) {
      return known.result;
    }
    last = { args, result: compute(...args) };
    return last.result;
  };
}
