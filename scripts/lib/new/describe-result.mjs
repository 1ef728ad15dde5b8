const list = (title, files) => [`${title}:`, ...files.map(({ path }) => `  ${path}`), ''];

/** What was written, or would be, and what to do next. */
export function describeResult({ created, edited, next }, { dryRun }) {
  return [
    ...list(dryRun ? 'Would be written' : 'Written', created),
    ...list(dryRun ? 'Would get a line' : 'With a line more', edited),
    ...(dryRun
      ? ['Nothing was written: leave --dry-run out.']
      : ['Next:', ...next.map((step, at) => `${String(at + 1).padStart(3)}. ${step}`)]),
  ].join('\n');
}
