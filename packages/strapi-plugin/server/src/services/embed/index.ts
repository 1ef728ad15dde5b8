import { widgetScript } from './widget-script';

/** What a portal needs to show editions. */
const embed = () => ({ script: widgetScript });

export default embed;
