import { LRUCache } from 'lru-cache';

interface Asking<Answer> {
  ask: (question: string) => Promise<Answer>;
  /** Milliseconds, from when a question is put, in which its answer is given to others too. */
  freshFor: number;
  /** A clock in milliseconds; the process's own if none is given. */
  now?: () => number;
}

/** Answers that may be a moment old, and a way to have them all asked for anew. */
export interface RecentAnswers<Answer> {
  ask: (question: string) => Promise<Answer>;
  forget: () => void;
}

/** Many times what a national portal asks for within a moment. */
const most = 5_000;

/**
 * Puts a question once for all who ask it within a moment. An answer that was asked for before `forget` is given to
 * nobody who asks after it, and a failure to nobody but those who waited for it.
 */
export function createRecentAnswers<Answer>({
  ask,
  freshFor,
  now = () => performance.now(),
}: Asking<Answer>): RecentAnswers<Answer> {
  // Resolution 0: the clock is asked each time, so that a moment is never longer than it says.
  const kept = new LRUCache<string, Promise<Answer>>({
    max: most,
    ttl: freshFor,
    ttlResolution: 0,
    perf: { now },
  });
  return {
    ask: (question) => {
      const recent = kept.get(question);
      if (recent !== undefined) return recent;
      const asked = ask(question);
      kept.set(question, asked);
      asked.catch(() => {
        if (kept.peek(question) === asked) kept.delete(question);
      });
      return asked;
    },
    forget: () => {
      kept.clear();
    },
  };
}
