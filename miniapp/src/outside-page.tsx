import { buttonClass, Message, MessageActions, useTexts } from '@wewall/webapp/shell';

import styles from './outside-page.module.css';

/** The page for whoever comes without Telegram: the browser app shows the same at the given address. */
export function OutsidePage({ address }: { address: string }) {
  const { common } = useTexts();
  return (
    <main class={styles.page}>
      <Message title={common.outsideTitle} icon="building" heading="h1">
        <p>{common.outsideLead}</p>
        <MessageActions>
          <a class={buttonClass('main')} href={address}>
            {common.outsideAction}
          </a>
        </MessageActions>
      </Message>
    </main>
  );
}
