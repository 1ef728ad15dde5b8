import { fileURLToPath } from 'node:url';
import { createPortal } from './server/create-portal.mjs';
import { findWidgets } from './server/find-widgets.mjs';
import { readSettings } from './server/settings.mjs';

const publicFolder = fileURLToPath(new URL('public', import.meta.url));

try {
  const { host, port, strapiUrl } = readSettings(process.env);
  const widgetFolder = findWidgets(import.meta.url);
  if (widgetFolder === null) {
    console.warn(
      'Komponen kotacerdas belum dibangun: halaman tampil tanpa grafik. Jalankan `npm run build` di akar ' +
        'repositori, lalu jalankan lagi portal ini.',
    );
  }
  const portal = createPortal({ publicFolder, strapiUrl, widgetFolder });
  portal.on('error', (error) => {
    console.error(`Portal tidak dapat dibuka di ${host}:${port}: ${error.message}`);
    process.exitCode = 1;
  });
  portal.listen(port, host, () => {
    const address = portal.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    const name = host.includes(':') ? `[${host}]` : host;
    console.log(`Portal: http://${name}:${actual} (data dari ${strapiUrl.href})`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      portal.close();
      portal.closeAllConnections();
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
