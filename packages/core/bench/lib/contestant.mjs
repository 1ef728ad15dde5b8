const shortestBatch = 20; // ms: well above the clock's grain and a collection of garbage

/**
 * One side of a row, with as many runs a batch as the clock needs. What answers with a promise is waited for; what
 * doesn't isn't, since waiting costs more than some runs do.
 */
export async function contestant({ label, run }) {
  let runs = 1;
  let checksum = run();
  const waits = checksum instanceof Promise;
  checksum = await checksum;

  const runAll = () => {
    for (let at = 0; at < runs; at += 1) checksum = run();
  };
  const waitForAll = async () => {
    for (let at = 0; at < runs; at += 1) checksum = await run();
  };

  /** @returns {Promise<number>} milliseconds of one run, averaged over a batch */
  const batch = async () => {
    const start = performance.now();
    if (waits) await waitForAll();
    else runAll();
    return (performance.now() - start) / runs;
  };

  /** Warms the compiler up, then settles how many runs make a batch. */
  const calibrate = async () => {
    const end = performance.now() + 10 * shortestBatch;
    while (performance.now() < end) await batch();
    for (let best = await batch(); best * runs < shortestBatch; best = await batch()) {
      runs = Math.max(runs + 1, Math.ceil((1.2 * shortestBatch) / Math.max(best, 1e-6)));
    }
  };

  return { label, batch, calibrate, checksum: () => checksum };
}
