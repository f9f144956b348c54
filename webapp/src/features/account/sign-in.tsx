import { useMutation, useQueryClient } from '@tanstack/preact-query';
import { useId } from 'preact/hooks';
import { held } from '../../api/browser-sign-in';
import { answerOf } from '../../api/client';
import { doneOf } from '../../api/kept';
import { Button } from '../../components/button/button';
import { failureText } from '../../components/message/failure';
import { useBackTo } from './use-back-to';
import { readAgain } from './read-again';
import { useServices } from '../../host/services';
import { useTexts } from '../../i18n/i18n';
import { useStored } from '../../lib/use-stored';
import styles from './account.module.css';
import { TelegramLogin } from './telegram-login';

/** Where the sign-in stands; an unfinished one goes on after a reload. The code itself is kept nowhere. */
interface Draft {
  email: string;
  sent: boolean;
}

/** Signs in by a code that comes by mail. What a guest kept moves into the account. */
export function SignIn() {
  const { api, tokens, host } = useServices();
  const texts = useTexts();
  const { account } = texts;
  const queries = useQueryClient();
  const goBack = useBackTo();
  const [draft, setDraft] = useStored<Draft>('wewall.sign-in', { email: '', sent: false });
  const send = useMutation({
    mutationFn: (email: string) => doneOf(api.POST('/api/v1/auth/email', { body: { email } })),
    onSuccess: () => setDraft({ ...draft, sent: true }),
  });
  const verify = useMutation({
    mutationFn: (code: string) =>
      answerOf(api.POST('/api/v1/auth/email/verify', { body: { email: draft.email.trim(), code } })),
    onSuccess: async (session) => {
      tokens?.take(held(session));
      host.tellOutcome(true);
      setDraft({ email: '', sent: false });
      queries.setQueryData(['person'], session.user);
      await readAgain(queries);
      goBack();
    },
  });
  const problem = draft.sent ? verify.error : send.error;
  return (
    <section class={styles.signIn} aria-label={account.signIn} data-testid="sign-in">
      <h2>{account.signIn}</h2>
      {draft.sent ? (
        <CodeForm
          email={draft.email}
          busy={verify.isPending}
          onSend={(code) => verify.mutate(code)}
          onBack={() => {
            verify.reset();
            setDraft({ ...draft, sent: false });
          }}
        />
      ) : (
        <EmailForm
          email={draft.email}
          busy={send.isPending}
          onChange={(email) => setDraft({ ...draft, email })}
          onSend={() => send.mutate(draft.email.trim())}
        />
      )}
      {problem !== null && (
        <p class={styles.problem} role="alert">
          {failureText(problem, texts)}
        </p>
      )}
      <TelegramLogin />
    </section>
  );
}

interface EmailFormProps {
  email: string;
  busy: boolean;
  onChange: (email: string) => void;
  onSend: () => void;
}

function EmailForm({ email, busy, onChange, onSend }: EmailFormProps) {
  const { account } = useTexts();
  const id = useId();
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && email.trim() !== '') onSend();
      }}
    >
      <label for={id}>{account.email}</label>
      <input
        id={id}
        type="email"
        autocomplete="email"
        value={email}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class={styles.person}>{account.emailHint}</p>
      <Button look="main" type="submit" disabled={busy}>
        {account.sendCode}
      </Button>
    </form>
  );
}

interface CodeFormProps {
  email: string;
  busy: boolean;
  onSend: (code: string) => void;
  onBack: () => void;
}

function CodeForm({ email, busy, onSend, onBack }: CodeFormProps) {
  const { account } = useTexts();
  const id = useId();
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = new FormData(event.currentTarget).get('code');
        if (!busy && typeof code === 'string') onSend(code.trim());
      }}
    >
      <label for={id}>{account.codeSent(email)}</label>
      <input
        id={id}
        name="code"
        type="text"
        inputMode="numeric"
        autocomplete="one-time-code"
        maxLength={6}
        class={styles.code}
      />
      <div class={styles.row}>
        <Button look="main" type="submit" disabled={busy}>
          {account.enter}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {account.otherEmail}
        </Button>
      </div>
    </form>
  );
}
