import type { KcDashboard as KcDashboardElement } from '@kotacerdas/components/dashboard';
import { KcDashboard, KcSwotQuadrant } from '@kotacerdas/components/react';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { createRef } from 'react';

declare const plan: Masterplan;
declare function note(title: string): void;

// A page sets properties by their names, hears typed events and holds the element.
export const page = (
  <main>
    <KcDashboard
      masterplan={plan}
      asOf="2026-11-23"
      theme="dark"
      lang="en"
      className="wide"
      ref={createRef<KcDashboardElement>()}
      onKcLoad={(event) => note(event.plan.masterplan.title)}
      onKcProblem={(event) => note(event.problem.kind)}
      onClick={(event) => event.currentTarget.reload()}
    >
      <p>Ringkasan</p>
    </KcDashboard>
    <KcSwotQuadrant src="/plan.json" scope="smart-economy" compare />
  </main>
);

// @ts-expect-error -- there are three themes
export const theme = <KcDashboard theme="blue" />;

// @ts-expect-error -- a plan is read by core before it is shown
export const unread = <KcDashboard masterplan="{}" />;

// @ts-expect-error -- an attribute without a value, or a boolean
export const text = <KcSwotQuadrant compare="yes" />;

// @ts-expect-error -- a property of another widget
export const scope = <KcDashboard scope="region" />;

// @ts-expect-error -- the event of a plan that was drawn has no problem
export const event = <KcDashboard onKcLoad={({ problem }) => note(problem)} />;

// @ts-expect-error -- a method is called, never set
export const method = <KcDashboard reload={() => undefined} />;
