/** Texts that only pictures have. A language that lacks one does not compile. */
export interface PictureMessages {
  /** The sign of a SWOT position. */
  readonly position: string;
  readonly roadmapOf: (dimension: string) => string;
  readonly programsDrawn: (drawn: string, all: string) => string;
  readonly partsDrawn: (drawn: string, all: string) => string;
  /** A level of the instrument that is drawn in place of indicators, which don't fit. */
  readonly levelDrawn: (level: string) => string;
}
