// In this order: a widget takes over what the server drew only if it has its plan the moment it is defined.
import '@kotacerdas/components/hydrate';
import './give-plan.js';
import '@kotacerdas/components/readiness-radar/define';
import '@kotacerdas/components/roadmap/define';
import '@kotacerdas/components/swot-quadrant/define';
