/**
 * Does work of ours while the database writes, and gives what it made. Waits for the writing even if that work fails:
 * what goes on being written outlives its transaction, and would be kept.
 */
export async function meanwhile<Made>(
  write: () => Promise<void>,
  work: () => Promise<Made>,
): Promise<Made> {
  const writing = write();
  const settled = Promise.allSettled([writing]);
  try {
    return await work();
  } finally {
    await settled;
    await writing;
  }
}
