import { defineAll } from './define-all.js';

// <script src="kotacerdas.min.js" data-prefix="tsm"> registers <tsm-dashboard> and so on.
const script = document.currentScript;
defineAll(script === null ? undefined : script.dataset['prefix']);
