const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Settles when this process is asked to end: by Ctrl+C, by a signal, or because npm, which started
 * it, was ended. npm runs scripts through a shell, and a shell passes no signal on.
 */
export function askedToStop({ startedByNpm = process.env.npm_lifecycle_event !== undefined } = {}) {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve(signal));
    if (!startedByNpm) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve('orphaned');
    }, 500);
    timer.unref();
  });
}
