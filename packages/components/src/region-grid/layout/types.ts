/** A rectangle in units of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One region in the drawing: a tile, or the outline of a map. */
export interface Shape extends Box {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  /** SVG path. */
  readonly outline: string;
  /** About its middle. */
  readonly x: number;
  readonly y: number;
}

export interface ProvinceLabel {
  readonly provinceCode: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where every region lies, in units of the drawing. */
export interface Layout {
  /** Tiles are all alike and stand for nothing but their region; outlines come from a map. */
  readonly kind: 'tiles' | 'outlines';
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly labels: readonly ProvinceLabel[];
}
