const children = new Set();

process.once('exit', () => {
  for (const child of children) child.kill();
});

/** A child process that is ended with this one, however this one ends. */
export function endWithUs(child) {
  children.add(child);
  const forget = () => children.delete(child);
  child.once('close', forget);
  child.once('error', forget);
  return child;
}
