/** Puts a widget with these properties into a place; it draws in the frame that follows. */
export const mountWidget = (name, properties) => (place) => {
  const element = document.createElement(name);
  Object.assign(element, properties);
  place.append(element);
};
