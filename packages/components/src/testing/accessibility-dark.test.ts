import { describeUnfoldedWidgets } from './unfolded-widgets.js';

describeUnfoldedWidgets('dark');
