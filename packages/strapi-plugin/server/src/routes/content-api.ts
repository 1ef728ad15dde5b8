const get = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler: `published.${handler}`,
  config: {},
});

/** What was published, for anyone whose role may read it. Fixed names come before the number. */
export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/openapi.json', handler: 'openapi.find', config: { auth: false } },
    get('/published', 'find'),
    get('/published/roll-up', 'findRollUp'),
    get('/published/:region', 'findLatest'),
    get('/published/:region/summary', 'findSummary'),
    get('/published/:region/summary.html', 'findSummaryHtml'),
    get('/published/:region/open-data.csv', 'findOpenDataCsv'),
    get('/published/:region/open-data.json', 'findOpenDataJson'),
    get('/published/:region/open-data.zip', 'findOpenData'),
    get('/published/:region/open-data/:file', 'findOpenData'),
    get('/published/:region/open-data/data/:table', 'findOpenData'),
    get('/published/:region/books', 'findBooks'),
    get('/published/:region/books.html', 'findBooksHtml'),
    get('/published/:region/:number', 'findNumber'),
    get('/published/:region/:number/books/:file', 'findBookFile'),
    get('/published/:region/:number/open-data.zip', 'findOpenData'),
    get('/published/:region/:number/open-data/:file', 'findOpenData'),
    get('/published/:region/:number/open-data/data/:table', 'findOpenData'),
    // Code that every portal may load: nobody has to tick anything for it.
    {
      method: 'GET',
      path: '/widgets/:version/kotacerdas.min.js',
      handler: 'embed.script',
      config: { auth: false },
    },
  ],
};
