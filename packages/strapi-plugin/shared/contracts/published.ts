/** `GET /api/kotacerdas/published`: the latest edition of each region. */
export interface ListPublishedResponse {
  data: {
    regionCode: string;
    regionName: string;
    title: string;
    number: number;
    publishedAt: string;
    hash: string;
  }[];
}
