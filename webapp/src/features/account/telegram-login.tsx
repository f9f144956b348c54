import { useLocation } from 'preact-iso';
import { expectHeld } from '../../api/browser-sign-in';
import { buttonClass } from '../../components/button/button';
import { useTexts } from '../../i18n/i18n';
import styles from './account.module.css';

const BEGIN = '/api/v1/auth/telegram/oidc';

/** Leads to Log in with Telegram, where the server has it, and tells why a log-in did not come about. */
export function TelegramLogin() {
  const { account } = useTexts();
  const { path, query } = useLocation();
  const { back, login } = query;
  const failures: Record<string, string | undefined> = account.telegramFailures;
  const failure = login === undefined ? undefined : (failures[login] ?? account.telegramFailures.failed);
  return (
    <>
      {failure !== undefined && (
        <p class={styles.problem} role="alert">
          {failure}
        </p>
      )}
      {offered() && (
        <a
          class={buttonClass('plain')}
          href={`${BEGIN}?page=${encodeURIComponent(back ?? path)}`}
          onClick={expectHeld}
          data-testid="telegram-login"
        >
          {account.telegramLogin}
        </a>
      )}
    </>
  );
}

/** Whether the server says so in the page; Vite, which serves it to developers, says nothing. */
function offered(): boolean {
  const said = document.querySelector('meta[name="wewall-telegram-login"]') !== null;
  return said || import.meta.env.MODE === 'development';
}
