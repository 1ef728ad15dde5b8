import type { KotacerdasComponents } from '@kotacerdas/components/vue';

// What Vue's own types are augmented with: `interface GlobalComponents extends KotacerdasComponents {}`.
interface GlobalComponents extends KotacerdasComponents {
  readonly other: unknown;
}

type Dashboard = InstanceType<GlobalComponents['kc-dashboard']>;

declare function set(props: Dashboard['$props']): void;
declare const emit: Dashboard['$emit'];
declare function note(text: string): void;

set({ src: '/plan.json', theme: 'dark', 'as-of': '2026-11-23', lang: 'en', class: 'wide' });

// @ts-expect-error -- there are three themes
set({ theme: 'blue' });

// @ts-expect-error -- a property of another widget
set({ scope: 'region' });

type Heard = Parameters<typeof emit>;

export const hear = (...[name]: Heard): void => note(name);

// @ts-expect-error -- no widget tells this
emit('kc-saved', new Event('kc-saved'));
