/** What this office calls its admin; all other words of Strapi come with the plugin, and what stands here replaces them. */
export const indonesian: Record<string, string> = {
  'Auth.form.welcome.title': 'Kota Cerdas',
  'Auth.form.welcome.subtitle': 'Masuk untuk menyusun rencana kota cerdas',
};
