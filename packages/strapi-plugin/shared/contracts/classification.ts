import type { LocalisedText } from '@kotacerdas/core/framework';

/** A dimension as a field of any content type offers it. */
export interface OfferedDimension {
  id: string;
  name: LocalisedText;
  subDimensions: { id: string; name: LocalisedText }[];
}

/** The framework that a field means where it names none: whichever the office's plans go by. */
export const planFramework = 'plan';

export const classificationPath = (contentType: string, framework: string): string =>
  `/kotacerdas/classification/${encodeURIComponent(contentType)}?framework=${encodeURIComponent(framework)}`;

/**
 * `GET /kotacerdas/classification/:model?framework=kominfo-2021`, for whoever may see entries of that content type in
 * Content Manager; `plan` means the frameworks that the office's plans go by.
 */
export interface ClassificationResponse {
  data: {
    frameworks: { id: string; name: LocalisedText }[];
    dimensions: OfferedDimension[];
  };
}
