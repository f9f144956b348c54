import { useMutation, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { forgetHeld } from '../../api/browser-sign-in';
import { answerOf } from '../../api/client';
import { doneOf } from '../../api/kept';
import { Button, buttonClass } from '../../components/button/button';
import { failureText } from '../../components/message/failure';
import { useServices } from '../../host/services';
import { useTexts } from '../../i18n/i18n';
import { saveFile } from '../../lib/save-file';
import styles from './account.module.css';

/** What a person can do with the account: join Telegram to it, take the data along, leave, be forgotten. */
export function SignedIn() {
  const { api, tokens, host } = useServices();
  const texts = useTexts();
  const { account } = texts;
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const leave = () => {
    tokens?.forget();
    forgetHeld();
    queries.setQueryData(['person'], null);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'person' });
  };
  const link = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/me/links', { params: { header: { 'Idempotency-Key': crypto.randomUUID() } } }),
      ),
  });
  const take = useMutation({
    mutationFn: async () => {
      const data = await answerOf(api.GET('/api/v1/me/export'));
      saveFile(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }), 'wewall.json');
    },
  });
  const signOut = useMutation({
    mutationFn: () => doneOf(api.POST('/api/v1/auth/logout', { body: {} })),
    onSettled: leave,
  });
  const erase = useMutation({ mutationFn: () => doneOf(api.DELETE('/api/v1/me')), onSuccess: leave });
  const problem = link.error ?? take.error ?? erase.error;
  return (
    <section class={styles.signIn} aria-label={account.title} data-testid="signed-in">
      <h2>{account.title}</h2>
      <div class={styles.row}>
        {host.kind === 'browser' &&
          (link.data === undefined ? (
            <Button disabled={link.isPending} onClick={() => link.mutate()}>
              {account.joinTelegram}
            </Button>
          ) : link.data.url === null ? (
            <code>{`/start link_${link.data.code}`}</code>
          ) : (
            <a class={buttonClass('main')} href={link.data.url} rel="noreferrer">
              {account.openTelegram}
            </a>
          ))}
        <Button disabled={take.isPending} onClick={() => take.mutate()}>
          {account.export}
        </Button>
        {host.kind === 'browser' && (
          <Button look="quiet" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
            {account.signOut}
          </Button>
        )}
        <Button
          look="quiet"
          disabled={erase.isPending}
          onClick={() => (sure ? erase.mutate() : setSure(true))}
        >
          {sure ? account.eraseSure : account.erase}
        </Button>
      </div>
      {link.data !== undefined && <p class={styles.person}>{account.joinHint}</p>}
      {problem !== null && (
        <p class={styles.problem} role="alert">
          {failureText(problem, texts)}
        </p>
      )}
    </section>
  );
}
