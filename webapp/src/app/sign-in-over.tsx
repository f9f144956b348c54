import { useLocation } from 'preact-iso';
import { buttonClass } from '../components/button/button';
import { Notice } from '../components/message/failure';
import { useServices } from '../host/services';
import { useSignInOver } from '../host/use-person';
import { useTexts } from '../i18n/i18n';

/** Tells that the sign-in is over, and leads to the next one and from there back to this page. */
export function SignInOver() {
  const { host, paths } = useServices();
  const { common } = useTexts();
  const { url, path } = useLocation();
  const over = useSignInOver();
  if (!over) return null;
  if (host.kind === 'telegram') return <Notice text={common.launchOver} />;
  return (
    <Notice text={common.signInOver}>
      {path !== paths.account && (
        <a class={buttonClass('main')} href={paths.signIn(url)}>
          {common.signInAgain}
        </a>
      )}
    </Notice>
  );
}
