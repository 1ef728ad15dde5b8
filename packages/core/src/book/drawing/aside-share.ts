/** Of a page's width, for a figure that stands aside: its texts can still be read. */
export const asideShare = 0.43;
