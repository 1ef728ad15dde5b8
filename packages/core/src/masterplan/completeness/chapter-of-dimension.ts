/** The id of a chapter that there is one of for each dimension: the same in a book and in what is said of it. */
export const chapterOfDimension = (chapterId: string, dimensionId: string): string =>
  `${chapterId}/${dimensionId}`;
