/** Nothing of its own: everything comes from the plugin. */
export default {};
