import type { ComponentChildren } from 'preact';
import { FailureNotice } from '../components/message/failure';
import { SignInOver } from './sign-in-over';
import { useServices } from '../host/services';
import { usePerson } from '../host/use-person';
import { useI18n } from '../i18n/i18n';
import styles from './layout.module.css';
import { Logo } from './logo';
import { NavBar } from './nav-bar';
import { PersonBadge } from './person-badge';

/** What is around every screen. */
export function Layout({ children }: { children: ComponentChildren }) {
  const { host, paths } = useServices();
  const { texts } = useI18n();
  const { failed, retry } = usePerson();
  return (
    <div class={styles.app} data-host={host.kind}>
      <a class={`visually-hidden ${styles.skip}`} href="#content">
        {texts.common.skip}
      </a>
      <header class={styles.header}>
        <div class={styles.inner}>
          <a class={styles.home} href={paths.home} aria-label={texts.common.home}>
            <Logo />
            {texts.common.appName}
          </a>
          <NavBar />
          <PersonBadge />
        </div>
      </header>
      <main id="content" class={styles.content} tabIndex={-1}>
        <SignInOver />
        {failed && <FailureNotice text={texts.common.signInFailed} onRetry={retry} />}
        {children}
      </main>
      <Footer />
    </div>
  );
}

function Footer() {
  const { locale, speak, texts } = useI18n();
  const other = locale === 'ru' ? 'en' : 'ru';
  return (
    <footer class={styles.footer}>
      <div class={styles.inner}>
        <p>{texts.common.demoNote}</p>
        <button type="button" class={styles.language} lang={other} onClick={() => speak(other)}>
          {texts.common.otherLanguage}
        </button>
      </div>
    </footer>
  );
}
