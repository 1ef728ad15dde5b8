/**
 * Draws a page when there is a new version of what it shows, and keeps it. Whoever comes while that is looked for gets
 * the page before at once, and where there is none yet the same one that others wait for. Where the source doesn't
 * answer, or answers with what can't be drawn, readers go on with the page before.
 *
 * @template Page
 * @param {import('./plan-source.mjs').PlanSource} source
 * @param {(document: unknown) => Page} draw
 * @returns {() => Promise<Page>} rejects where there never was anything to draw
 */
export function keepPage(source, draw) {
  let kept = null;
  let looking = null;

  async function look() {
    try {
      const fresh = await source(kept?.version ?? null);
      if (fresh !== null) kept = { version: fresh.version, page: draw(fresh.document) };
    } catch (error) {
      if (kept === null) throw error;
      console.warn(error);
    }
  }

  return async () => {
    if (looking === null) looking = look().finally(() => (looking = null));
    else if (kept !== null) return kept.page;
    await looking;
    return kept.page;
  };
}
