/** The room that a page of A4 has between its margins, with some left for a caption; in CSS pixels: 16 by 22.5 cm. */
export const pageWidth = 605;
export const pageHeight = 850;

/** What the key and notes below a long drawing take of it at most. */
export const footRoom = 70;
