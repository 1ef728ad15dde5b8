/** For a profile that names no scale: the published texts say "about 1 to 5". Our own proposal. */
export const defaultScale = { lowest: 1, highest: 5 };
