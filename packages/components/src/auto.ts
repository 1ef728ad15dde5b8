import { onServer } from './base/on-server.js';
import { watchWidgets } from './load/watch-widgets.js';
import { widgetClasses } from './load/widget-classes.js';

if (!onServer) watchWidgets((name) => widgetClasses[name](), { patience: [] });
