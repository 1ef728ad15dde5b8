import '@kotacerdas/components/dashboard/define';
import '@kotacerdas/components/readiness-radar/define';
import '@kotacerdas/components/swot-board/define';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
