/**
 * Does work of ours while the database writes, and gives what it made. Waits for the writing even if that work fails:
 * what goes on being written outlives its transaction, and would be kept.
 *
 * @throws what the work threw; where the writing failed too, an error that says both
 */
export async function meanwhile<Made>(
  write: () => Promise<void>,
  work: () => Promise<Made>,
): Promise<Made> {
  const [writing, made] = await Promise.allSettled([write(), Promise.resolve().then(work)]);
  if (made.status === 'rejected' && writing.status === 'rejected') {
    throw new AggregateError([made.reason, writing.reason], messageOf(made.reason), {
      cause: writing.reason,
    });
  }
  if (writing.status === 'rejected') throw writing.reason;
  if (made.status === 'rejected') throw made.reason;
  return made.value;
}

const messageOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason));
