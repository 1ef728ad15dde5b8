/**
 * Draws a page when there is a new version of what it shows, and keeps it. Where the source doesn't answer, or answers
 * with what can't be drawn, readers go on with the page before.
 *
 * @template Page
 * @param {import('./plan-source.mjs').PlanSource} source
 * @param {(document: unknown) => Page} draw
 * @returns {() => Promise<Page>} rejects where there never was anything to draw
 */
export function keepPage(source, draw) {
  let kept = null;
  return async () => {
    try {
      const fresh = await source(kept?.version ?? null);
      if (fresh !== null) kept = { version: fresh.version, page: draw(fresh.document) };
    } catch (error) {
      if (kept === null) throw error;
      console.warn(error);
    }
    return kept.page;
  };
}
