import { itemPath } from './item';

export const takePath = (planDocumentId: string, documentId: string): string =>
  `${itemPath(planDocumentId, 'innovation', documentId)}/take`;

/** `POST …/items/innovation/:itemId/take`: a proposal of the council becomes an OPD's innovation. */
export interface TakeRequest {
  /** Its id in the document of the plan. */
  opdId: string;
  /** That was read when it was decided. */
  revision: number;
}
