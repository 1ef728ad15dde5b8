import items from './items.id.json';

/** Texts of topics that came later, each in a file of its own. */
export default { ...items };
