import { convertMillimetersToTwip, PageOrientation, type ISectionPropertiesOptions } from 'docx';

const margin = { upright: convertMillimetersToTwip(25), wide: convertMillimetersToTwip(20) };
const edge = convertMillimetersToTwip(12);
const a4 = { short: convertMillimetersToTwip(210), long: convertMillimetersToTwip(297) };

/** What of a sheet can be written on, in twips: twentieths of a point. */
export interface PageShape {
  readonly width: number;
  readonly height: number;
}

/** Of an A4 sheet that stands upright or lies across. */
export const pageShape = (isWide: boolean): PageShape =>
  isWide
    ? { width: a4.long - 2 * margin.wide, height: a4.short - 2 * margin.wide }
    : { width: a4.short - 2 * margin.upright, height: a4.long - 2 * margin.upright };

/** The same for the library, which turns the sides of a sheet that lies across itself. */
export function pageOptions(isWide: boolean): NonNullable<ISectionPropertiesOptions['page']> {
  const side = isWide ? margin.wide : margin.upright;
  return {
    size: {
      width: a4.short,
      height: a4.long,
      orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: side, right: side, bottom: side, left: side, header: edge, footer: edge },
  };
}
