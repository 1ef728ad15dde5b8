import { framework } from './framework/framework.mjs';
import { indicatorSet } from './indicator-set/indicator-set.mjs';
import { widget } from './widget/widget.mjs';

/**
 * What `npm run new` can make, by the word that asks for it. Each says what its name looks like, what is wrong with a
 * name, and which files it creates and edits. It reads the tree and writes nothing.
 */
export const generators = { widget, framework, 'indicator-set': indicatorSet };
