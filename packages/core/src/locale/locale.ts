/** Languages of the product: Bahasa Indonesia first, English second. */
export const locales = ['id', 'en'] as const;

export type Locale = (typeof locales)[number];
