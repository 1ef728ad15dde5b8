const shortestBatch = 20; // ms: well above the clock's grain and a collection of garbage

/** One side of a row, with as many runs a batch as the clock needs. */
export function contestant({ label, run }) {
  let runs = 1;
  let checksum = run();

  /** @returns {number} milliseconds of one run, averaged over a batch */
  const batch = () => {
    const start = performance.now();
    for (let at = 0; at < runs; at += 1) checksum = run();
    return (performance.now() - start) / runs;
  };

  /** Warms the compiler up, then settles how many runs make a batch. */
  const calibrate = () => {
    const end = performance.now() + 10 * shortestBatch;
    while (performance.now() < end) batch();
    for (let best = batch(); best * runs < shortestBatch; best = batch()) {
      runs = Math.max(runs + 1, Math.ceil((1.2 * shortestBatch) / Math.max(best, 1e-6)));
    }
  };

  return { label, batch, calibrate, checksum: () => checksum };
}
