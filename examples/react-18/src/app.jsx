import { KcDashboard, KcReadinessRadar, KcSwotBoard } from '@kotacerdas/components/react';
import { createEditor } from '@kotacerdas/core/masterplan';
import { useState } from 'react';
import { examplePlan } from './plan.js';

/** React 18 sets only attributes of elements: components of `@kotacerdas/components/react` set properties, too. */
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
        <KcSwotBoard {...look} onKcChange={keep} />
        <KcReadinessRadar {...look} />
        <KcDashboard {...look} onKcLoad={(event) => setTitle(event.plan.masterplan.title)} />
      </main>
    </>
  );
}
