/**
 * Languages of the product: Bahasa Indonesia first, English second.
 *
 * @example
 * locales; // ['id', 'en']
 */
export const locales = ['id', 'en'] as const;

/**
 * One of the {@link locales}. `toLocale` makes one from a language tag.
 *
 * @example
 * const locale: Locale = 'id';
 */
export type Locale = (typeof locales)[number];
