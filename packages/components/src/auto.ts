import { watchWidgets } from './load/watch-widgets.js';
import { widgetClasses } from './load/widget-classes.js';

watchWidgets((name) => widgetClasses[name]());
