import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';

/** A code without the spaces around it, and an issue when there were some. */
export function trimmed(
  found: string,
  path: Issue['path'],
): { readonly text: string; readonly issues: readonly Issue[] } {
  const text = found.trim();
  if (text === found) return { text, issues: [] };
  const params = { found: JSON.stringify(found) };
  return { text, issues: [issueOf('warning', 'surrounding-spaces', path, params)] };
}

const longestQuote = 60;

/** What was found where a code was expected, in a few characters. */
export function wrongFormat(found: string, expected: string, path: Issue['path']): Issue {
  const quote = found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found;
  return issueOf('error', 'wrong-format', path, { found: JSON.stringify(quote), expected });
}
