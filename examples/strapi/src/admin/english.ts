/** What Strapi says in English that isn't so in every office. */
export const english: Record<string, string> = {
  // Strapi says that mail was sent, also where nothing is set up to send any.
  'Auth.form.button.forgot-password': 'Ask for a new password',
  'app.containers.AuthPage.ForgotPasswordSuccess.title': 'Your request was received',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.email':
    'If this Strapi is set up to send e-mail, a link for a new password arrives within a few minutes.',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.contact-admin':
    'If no e-mail arrives, ask the administrator of your region for a new password. On the computer that runs this example: npm run reset-password -- address@example.org',
};
