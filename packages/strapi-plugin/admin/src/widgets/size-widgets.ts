/** What Strapi calls `1rem` is ten pixels. */
const asOnPortals = '1.6rem';

/** Widgets take their size from the page: in the admin it has to be said, or their texts are as small as its `1rem`. */
export function sizeWidgets({ style }: Pick<HTMLElement, 'style'>): void {
  style.setProperty('--kc-font-size', asOnPortals);
}
