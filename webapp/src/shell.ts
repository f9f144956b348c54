/** What a host needs to show the product's screens: this file is the door of the app for other shells. */
import './styles/tokens.css';
import './styles/base.css';

export { App, type AppProps } from './app/app';
export { ApiError } from './api/api-error';
export { answerOf, type ApiClient, createApiClient } from './api/client';
export { createQueryClient } from './api/query-client';
export type { Session } from './api/schema';
export { createTokenKeeper, type SignIn, type TokenKeeper } from './api/token-keeper';
export { buttonClass } from './components/button/button';
export { Message, MessageActions } from './components/message/message';
export { sharePage } from './host/browser-host';
export type { HostBridge, MainButton, SharedPage, ShareOutcome } from './host/host-bridge';
export { I18nProvider, useTexts } from './i18n/i18n';
export { type Locale, preferredLocale } from './i18n/locale';
export { loadTexts, type Texts } from './i18n/texts';
