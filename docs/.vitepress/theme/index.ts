import theme from 'vitepress/theme-without-fonts';
import type { Theme } from 'vitepress';
import { WidgetExample } from './widget-example';
import './site.css';

export default {
  extends: theme,
  enhanceApp({ app }) {
    app.component('WidgetExample', WidgetExample);
  },
} satisfies Theme;
