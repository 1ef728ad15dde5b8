/** Puts a widget with these properties into a place, and waits until it has drawn all it will. */
export const mountWidget = (name, properties) => async (place) => {
  const element = document.createElement(name);
  Object.assign(element, properties);
  place.append(element);
  // `false` says that drawing has led to another update, as when a list has measured its room.
  while (!(await element.updateComplete));
};
