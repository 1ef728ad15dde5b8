import type { RefusalCode } from '../refusal.js';

/** A sentence for every refusal. A language that lacks one doesn't compile. */
export type RefusalMessages = Readonly<Record<RefusalCode, string>>;
