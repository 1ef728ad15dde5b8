/** `GET /api/kotacerdas/published`: the latest edition of each region. */
export interface ListPublishedResponse {
  data: {
    regionCode: string;
    regionName: string;
    title: string;
    number: number;
    publishedAt: string;
    hash: string;
    /** How many of its items nobody had approved; `null` for an older edition, of which that isn't known. */
    unapproved: number | null;
  }[];
}
