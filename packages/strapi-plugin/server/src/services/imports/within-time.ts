import type { Refusal } from '@kotacerdas/core/exchange';

/** Of reading a file against a plan, in seconds: ten thousand rows take a few. */
const longest = 20;

class TimeOver extends Error {}

export type Timed<Made> =
  | { readonly ok: true; readonly made: Made }
  | { readonly ok: false; readonly code: 'file-refused'; readonly refusal: Refusal };

/**
 * Does work that tells again and again that it goes on. A file made to hurt may keep it busy for hours, and with it
 * everybody: then it ends, and the file is refused.
 *
 * @param now a clock in milliseconds
 */
export async function withinTime<Made>(
  work: (tick: () => void) => Made | Promise<Made>,
  now: () => number = () => performance.now(),
): Promise<Timed<Made>> {
  const end = now() + 1000 * longest;
  const tick = () => {
    if (now() > end) throw new TimeOver('The file takes too long');
  };
  try {
    return { ok: true, made: await work(tick) };
  } catch (error) {
    if (!(error instanceof TimeOver)) throw error;
    const refusal: Refusal = { code: 'takes-too-long', params: { seconds: longest } };
    return { ok: false, code: 'file-refused', refusal };
  }
}
