import type { RunningStrapi } from './start-strapi';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Mail as an office has set it up, which arrives here; to some addresses it can't be sent. */
export function fakeMail({ strapi }: RunningStrapi, fails: (to: string) => boolean = () => false) {
  const email = strapi.plugin('email') as unknown as { provider: object };
  const { provider } = email;
  const config: unknown = strapi.config.get('plugin::email');
  const url: unknown = strapi.config.get('server.url');
  const [tried, sent]: [Mail[], Mail[]] = [[], []];
  email.provider = {
    send: async (mail: Mail) => {
      tried.push(mail);
      if (fails(mail.to)) throw new Error('Kotak surat penuh');
      sent.push(mail);
    },
  };
  const settings = { defaultFrom: 'kota@contoh.example' };
  strapi.config.set('plugin::email', { provider: 'nodemailer', settings });
  strapi.config.set('server.url', 'https://kota.example');
  return {
    tried,
    sent,
    restore() {
      email.provider = provider;
      strapi.config.set('plugin::email', config);
      strapi.config.set('server.url', url);
    },
  };
}
