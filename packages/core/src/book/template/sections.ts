import type { DimensionContent, PlanContent } from './contents.js';
import type { SectionTemplate } from './types.js';

/** A section about the whole plan, with its heading in both languages. */
export const section = (
  id: string,
  inIndonesian: string,
  inEnglish: string,
  contents: readonly PlanContent[],
  isWide = false,
): SectionTemplate => ({
  id,
  heading: { id: inIndonesian, en: inEnglish },
  isWide,
  perDimension: false,
  contents,
});

/** A section for each dimension. */
export const dimensions = (
  id: string,
  contents: readonly DimensionContent[],
  isWide = false,
): SectionTemplate => ({ id, isWide, perDimension: true, contents });
