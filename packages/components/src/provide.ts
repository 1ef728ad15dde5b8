import { provideAll } from './provide-all.js';

// What a server drew is taken over at once, or not at all.
provideAll();
