import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { Icon, type IconName } from '../../components/icon/icon';
import { useServices } from '../../host/services';
import { usePerson } from '../../host/use-person';
import { useI18n, useTexts } from '../../i18n/i18n';
import { useTitle } from '../../lib/use-title';
import { SignIn } from './sign-in';
import { SignedIn } from './signed-in';
import styles from './account.module.css';

const DOCUMENTS = ['POLICY', 'CONSENT', 'TERMS'] as const;

/** Who one is here, and the way to all that has no place in the bar. */
export function AccountPage() {
  const { paths, host, tokens } = useServices();
  const { locale, speak, texts } = useI18n();
  const { nav, common } = texts;
  const { profile, pending } = usePerson();
  const known = profile !== null && !profile.guest;
  const homeScreen = useHomeScreen();
  useTitle(nav.accountTitle);
  const name = [profile?.firstName, profile?.lastName].filter(Boolean).join(' ');
  const other = locale === 'ru' ? 'en' : 'ru';
  return (
    <div class={styles.page}>
      <h1>{nav.accountTitle}</h1>
      <p class={styles.person}>
        {!known ? nav.guest : name === '' ? texts.account.signedIn : common.signedInAs(name)}
      </p>
      <LinkCode />
      {tokens !== null && !pending && (known ? <SignedIn /> : host.kind === 'browser' && <SignIn />)}
      <ul class={styles.links}>
        <Row icon="heart" href={paths.favourites} text={nav.favourites} />
        <Row icon="scales" href={paths.compare([])} text={nav.compare} />
        <Row icon="bell" href={paths.searches} text={nav.searches} />
        <Row icon="clock" href={paths.recent} text={nav.recent} />
        <Row icon="hide" href={paths.hidden} text={texts.kept.hidden} />
        <Row icon="calculator" href={paths.calculator()} text={nav.calculator} />
        <Row icon="chart" href={paths.analytics} text={nav.analytics} />
        <Row icon="expert" href={paths.expert} text={nav.expert} />
        <Row icon="chat" href={paths.chat} text={nav.chat} />
      </ul>
      {homeScreen && (
        <button type="button" class={styles.language} onClick={() => host.addToHomeScreen()}>
          {nav.toHomeScreen}
        </button>
      )}
      <section class={styles.section}>
        <h2>{nav.language}</h2>
        <button type="button" class={styles.language} lang={other} onClick={() => speak(other)}>
          {common.otherLanguage}
        </button>
      </section>
      <section class={styles.section}>
        <h2>{nav.documents}</h2>
        <ul class={styles.links}>
          {DOCUMENTS.map((kind) => (
            <Row key={kind} icon="list" href={paths.legal(kind.toLowerCase())} text={nav.legal[kind]} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The code of a link that joins two accounts: the bot has to be told it by the person themselves. */
function LinkCode() {
  const { account } = useTexts();
  const { link = '' } = useLocation().query;
  if (!/^[\w-]{1,64}$/.test(link)) return null;
  return (
    <section class={styles.signIn} aria-label={account.joinTelegram}>
      <h2>{account.joinTelegram}</h2>
      <p class={styles.person}>{account.joinHint}</p>
      <code class={styles.command}>{`/start link_${link}`}</code>
    </section>
  );
}

/** Whether the app can be put on the device's home screen. */
function useHomeScreen(): boolean {
  const { host } = useServices();
  const [possible, setPossible] = useState(false);
  useEffect(() => void host.canAddToHomeScreen().then(setPossible), [host]);
  return possible;
}

function Row({ icon, href, text }: { icon: IconName; href: string; text: string }) {
  return (
    <li>
      <a href={href}>
        <Icon name={icon} />
        {text}
        <Icon name="forward" size={16} />
      </a>
    </li>
  );
}
