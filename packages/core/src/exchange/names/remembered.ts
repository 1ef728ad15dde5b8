/** So many answers are kept: then all are let go, so that a file of nothing but different texts fills no memory. */
const mostKept = 20_000;
/** A longer text is hardly ever written twice, and much to keep. */
const longestKept = 500;

/** What answers a text, asked once for each: what the answer goes by mustn't change. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.answer;
    const found = answer(text);
    if (text.length > longestKept) return found;
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, { answer: found });
    return found;
  };
}
