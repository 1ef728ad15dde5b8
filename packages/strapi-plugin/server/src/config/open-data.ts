import * as z from 'zod/mini';

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const webAddress = z.url({ protocol: /^https?$/ });

/** What an office says of its open data; nothing of it is made up where it is left out. */
export const openDataConfig = z.strictObject({
  /** By a name of opendefinition.org or SPDX, such as `CC-BY-4.0`. */
  license: z.optional(
    z.strictObject({ name: words, title: z.optional(words), url: z.optional(webAddress) }),
  ),
  /** The page for people. */
  landingPage: z.optional(webAddress),
});
