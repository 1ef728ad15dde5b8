import type { Locale } from '../../locale.js';
import { requireLocale } from '../../require-locale.js';
import { en } from './en.js';
import { id } from './id.js';
import type { NextStepMessages } from './next-step-messages.js';

const messages: Readonly<Record<Locale, NextStepMessages>> = { id, en };

export function messagesOf(locale: Locale): NextStepMessages {
  return messages[requireLocale(locale)];
}
