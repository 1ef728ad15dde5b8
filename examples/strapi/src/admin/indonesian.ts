/** What this office calls its admin; all other words of Strapi come with the plugin, and what stands here replaces them. */
export const indonesian: Record<string, string> = {
  'Auth.form.welcome.title': 'Kota Cerdas',
  'Auth.form.welcome.subtitle': 'Masuk untuk menyusun rencana kota cerdas',
  // Strapi says that mail was sent, also where nothing is set up to send any.
  'app.containers.AuthPage.ForgotPasswordSuccess.title': 'Permintaan diterima',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.email':
    'Bila Strapi ini sudah disetel untuk mengirim surel, tautan untuk membuat kata sandi baru tiba dalam beberapa menit.',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.contact-admin':
    'Bila tidak ada surel yang tiba, mintalah kata sandi baru kepada Admin Daerah. Di komputer yang menjalankan contoh ini: npm run reset-password -- alamat@contoh.id',
};
