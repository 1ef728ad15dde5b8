const rounds = 15;
/** The first row isn't to pay for what is compiled while it runs. */
const warmUps = 5;
const requests = 60;

/** As requests a second they are to reach 0.9 and 0.7 of a controller that does nothing. */
const published = 1 / 0.9;
const live = 1 / 0.7;

/** Of a portal behind HTTPS. */
const asBrowsersDo = { 'accept-encoding': 'gzip, deflate, br, zstd' };

/** The rows of a running Strapi: what is asked, against the no-op behind the same guards. */
export async function requestRows({ address, officer, plan, readers, where }) {
  const side = (label, path, headers = {}, status = 200) => ({
    label,
    turn: readers.turn(
      { url: `${address}${path}`, headers: { ...headers, ...asBrowsersDo }, status },
      requests,
    ),
  });
  const noOp = side('a no-op', '/api/bench/no-op');
  const adminNoOp = side('a no-op of the admin', '/bench/no-op', officer);
  const etagOf = async (path, headers) =>
    (await fetch(`${address}${path}`, { headers: { ...headers, ...asBrowsersDo } })).headers.get(
      'etag',
    );
  const edition = `/api/kotacerdas/published/${plan.region}`;
  const dashboard = `/kotacerdas/plans/${plan.documentId}/masterplan`;
  const row = (name, target, base, measured) => ({
    name: `${name}, ${where}`,
    target,
    rounds,
    warmUps,
    base,
    measured,
  });
  const rollUp = '/api/kotacerdas/published/roll-up';
  const known = async (path, headers) => ({
    ...headers,
    'if-none-match': await etagOf(path, headers),
  });
  return [
    row('published summary', published, noOp, side('the summary', `${edition}/summary`)),
    row('published edition', published, noOp, side('the whole edition', edition)),
    row(
      'published edition asked again',
      published,
      noOp,
      side('an edition that the reader has', edition, await known(edition, {}), 304),
    ),
    row('roll-up', published, noOp, side('the roll-up', rollUp)),
    row('live plan', live, adminNoOp, side('the live plan', dashboard, officer)),
    row(
      'live plan asked again',
      live,
      adminNoOp,
      side('a live plan that the page has', dashboard, await known(dashboard, officer), 304),
    ),
  ];
}
