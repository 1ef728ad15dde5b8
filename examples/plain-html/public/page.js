const widgets = document.querySelectorAll('kc-dashboard, kc-readiness-radar, kc-swot-board');
const dashboard = document.querySelector('kc-dashboard');
const heard = document.querySelector('output');

// The dashboard reads and checks what lies at its `src`; the others are given the same plan as a property.
dashboard.addEventListener('kc-load', (event) => {
  document.querySelector('h1').textContent = event.plan.masterplan.title;
  for (const widget of widgets) if (widget !== dashboard) widget.masterplan = event.plan.masterplan;
});

// A widget never saves by itself. The change is plain JSON, for a server that applies it; the board keeps a draft.
document.querySelector('kc-swot-board').addEventListener('kc-change', ({ change }) => {
  heard.textContent = `kc-change: ${change.kind}`;
});

function onClick(id, labels, apply) {
  const button = document.getElementById(id);
  button.addEventListener('click', () => {
    const first = button.textContent === labels[0];
    button.textContent = labels[first ? 1 : 0];
    apply(first);
  });
}

onClick('language', ['English', 'Bahasa Indonesia'], (english) => {
  document.documentElement.lang = english ? 'en' : 'id';
});

onClick('theme', ['Gelap', 'Terang'], (dark) => {
  for (const widget of widgets) widget.theme = dark ? 'dark' : 'light';
});
