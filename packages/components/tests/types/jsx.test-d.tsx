import type { KcDashboard } from '@kotacerdas/components/dashboard';
import type { KotacerdasElements } from '@kotacerdas/components/jsx';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { useRef } from 'react';

declare module 'react' {
  // A namespace is how React's types take further elements.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements extends KotacerdasElements<HTMLAttributes<HTMLElement>> {}
  }
}

declare const plan: Masterplan;
declare function note(title: string): void;

// The elements themselves take attributes, properties, typed events and what the library knows.
export function Page() {
  const dashboard = useRef<KcDashboard>(null);
  return (
    <main>
      <kc-dashboard
        key="a"
        ref={dashboard}
        src="/plan.json"
        as-of="2026-11-23"
        theme="auto"
        lang="en"
        class="wide"
        onkc-load={(event) => note(event.plan.masterplan.title)}
        onClick={() => dashboard.current?.reload()}
      >
        <p>Ringkasan</p>
      </kc-dashboard>
      <kc-swot-quadrant masterplan={plan} asOf={null} compare />
    </main>
  );
}

// @ts-expect-error -- there are three themes
export const theme = <kc-dashboard theme="blue" />;

// @ts-expect-error -- a plan is read by core before it is shown
export const unread = <kc-dashboard masterplan="{}" />;

// @ts-expect-error -- a property of another widget
export const scope = <kc-dashboard scope="region" />;

// @ts-expect-error -- no widget has this name
export const unknown = <kc-dasbor />;
