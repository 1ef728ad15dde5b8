import '@kotacerdas/components/dashboard/define';
import '@kotacerdas/components/readiness-radar/define';
import '@kotacerdas/components/swot-board/define';
import { createEditor } from '@kotacerdas/core/masterplan';
import { useState } from 'react';
import { examplePlan } from './plan.js';

/** React 19 sets properties of elements and hears their events: nothing stands between them. */
export function App() {
  const [plan, setPlan] = useState(examplePlan);
  const [lang, setLang] = useState('id');
  const [theme, setTheme] = useState('light');
  const [title, setTitle] = useState('');
  const [heard, setHeard] = useState('');
  const look = { masterplan: plan, lang, theme };

  /** A widget never saves by itself: the page applies the change, and hands the new plan to all of them. */
  function keep({ change }) {
    const applied = createEditor(plan).apply(change);
    setHeard(`kc-change: ${change.kind}, ${applied.ok ? 'diterima' : 'ditolak'}`);
    if (applied.ok) setPlan(applied.masterplan);
  }

  return (
    <>
      <h1>{title}</h1>
      <nav>
        <button onClick={() => setLang(lang === 'id' ? 'en' : 'id')}>
          {lang === 'id' ? 'English' : 'Bahasa Indonesia'}
        </button>
        <button onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}>
          {theme === 'light' ? 'Gelap' : 'Terang'}
        </button>
        <output>{heard}</output>
      </nav>
      <main>
        <kc-swot-board {...look} onkc-change={keep} />
        <kc-readiness-radar {...look} />
        <kc-dashboard {...look} onkc-load={(event) => setTitle(event.plan.masterplan.title)} />
      </main>
    </>
  );
}
