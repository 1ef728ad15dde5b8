/** Where Strapi answers; the admin may come from elsewhere. */
export function backendUrl(): string {
  const app: object = window.strapi;
  return 'backendURL' in app && typeof app.backendURL === 'string' ? app.backendURL : '';
}
