import { defineAll } from './define-all.js';
import { provideAll } from './provide-all.js';

// All is in this file: nothing to wait for.
provideAll();
// <script src="kotacerdas.min.js" data-prefix="tsm"> registers <tsm-dashboard> and so on.
const script = document.currentScript;
defineAll(script === null ? undefined : script.dataset['prefix']);
