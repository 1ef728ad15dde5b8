/** The plan stands once in the page, for all widgets: nothing is fetched again. The server has checked it. */
const plan = JSON.parse(document.getElementById('plan').textContent);

for (const widget of document.querySelectorAll('main > :not(:defined)')) {
  if ('masterplan' in plan) widget.published = plan;
  else widget.masterplan = plan;
}
