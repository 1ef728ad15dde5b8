import { parseJson } from '../source/parse-json.js';

/** What is kept of unsaved work in the reader's own browser. */
export interface StoredDraft {
  /** ISO 8601. */
  readonly keptAt: string;
  /** What the plan said when the work began. */
  readonly base: unknown;
  readonly value: unknown;
}

/** Reads a draft; `null` where there is none or what is there is none of ours. */
export function loadDraft(key: string): StoredDraft | null {
  const text = readItem(key);
  const parsed = text === null ? null : parseJson(text);
  if (parsed?.ok !== true) return null;
  const { value: draft } = parsed;
  if (typeof draft !== 'object' || draft === null) return null;
  if (!('keptAt' in draft) || !('base' in draft) || !('value' in draft)) return null;
  const { base, keptAt, value } = draft;
  return typeof keptAt === 'string' ? { base, keptAt, value } : null;
}

/** Keeps a draft; `false` where the browser won't (private windows, a full disk). */
export function keepDraft(key: string, draft: StoredDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a draft. */
export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that refuses its storage has kept nothing.
  }
}

function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that refuses its storage has kept nothing.
    return null;
  }
}
