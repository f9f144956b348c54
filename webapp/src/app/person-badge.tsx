import { useLocation } from 'preact-iso';
import { useServices } from '../host/services';
import { usePerson } from '../host/use-person';
import { useTexts } from '../i18n/i18n';
import styles from './person-badge.module.css';

/** Who is signed in, as initials in a circle; in a browser without a sign-in the way to one. */
export function PersonBadge() {
  const { common } = useTexts();
  const { profile, pending } = usePerson();
  if (pending) return null;
  if (profile === null || profile.guest) return <SignInLink />;
  const names = [profile.firstName, profile.lastName].filter((name) => name != null && name !== '');
  const name = names.length > 0 ? names.join(' ') : profile.username;
  if (name == null || name === '') return null;
  const initials = name
    .split(' ', 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0x20).toUpperCase());
  return (
    <span
      class={styles.badge}
      role="img"
      aria-label={common.signedInAs(name)}
      title={name}
      data-testid="person"
    >
      {initials.join('')}
    </span>
  );
}

function SignInLink() {
  const { host, paths, tokens } = useServices();
  const { common } = useTexts();
  const { url, path } = useLocation();
  if (host.kind !== 'browser' || tokens === null || path === paths.account) return null;
  return (
    <a class={styles.signIn} href={paths.signIn(url)}>
      {common.signInAgain}
    </a>
  );
}
