/**
 * Puts a question once for all who wait for its answer. Who comes while it is being put waits for the next one: no
 * answer is older than its question, and however many ask at once, the database is asked one after the other.
 */
export function askTogether<Answer>(
  ask: (question: string) => Promise<Answer>,
): (question: string) => Promise<Answer> {
  const running = new Map<string, Promise<unknown>>();
  const next = new Map<string, Promise<Answer>>();

  const begin = (question: string): Promise<Answer> => {
    next.delete(question);
    const asked = ask(question);
    const ended = asked.then(noop, noop).then(() => {
      if (running.get(question) === ended) running.delete(question);
    });
    running.set(question, ended);
    return asked;
  };

  return (question) => {
    const waiting = next.get(question);
    if (waiting !== undefined) return waiting;
    const before = running.get(question);
    if (before === undefined) return begin(question);
    // Whether the one before failed is for those to know who asked it.
    const following = before.then(() => begin(question));
    next.set(question, following);
    return following;
  };
}

const noop = () => undefined;
