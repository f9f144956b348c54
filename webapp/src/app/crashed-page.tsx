import { Button } from '../components/button/button';
import { Message, MessageActions } from '../components/message/message';
import { useTexts } from '../i18n/i18n';

/** A fault of our own, in place of a blank page. */
export function CrashedPage() {
  const { common } = useTexts();
  return (
    <div role="alert">
      <Message title={common.crashedTitle} icon="alert" heading="h1">
        <p>{common.crashedLead}</p>
        <MessageActions>
          <Button look="main" onClick={() => window.location.reload()}>
            {common.reload}
          </Button>
        </MessageActions>
      </Message>
    </div>
  );
}
