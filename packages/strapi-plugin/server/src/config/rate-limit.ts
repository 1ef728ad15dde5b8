import * as z from 'zod/mini';

const count = z.int().check(z.positive(), z.maximum(1_000_000));
const seconds = z.int().check(z.positive(), z.maximum(86_400));
const limit = z.strictObject({ perUser: count, perAddress: count, seconds });

/** How many requests one account and one address may make in so many seconds; `false` counts none. */
export const rateLimitConfig = z.strictObject({
  /** What changes something, from the pages of the admin. */
  writes: z.union([z.literal(false), limit]),
  /** Everything under `/api/kotacerdas`. */
  public: z.union([z.literal(false), limit]),
});

export type RateLimitConfig = z.output<typeof rateLimitConfig>;
export type Limit = z.output<typeof limit>;

/** Far above what people do by hand; many officers share the address of their office, and readers that of a portal. */
export const defaultRateLimit: RateLimitConfig = {
  writes: { perUser: 240, perAddress: 2400, seconds: 60 },
  public: { perUser: 3000, perAddress: 6000, seconds: 60 },
};
