import { buttonClass } from '../components/button/button';
import { Message, MessageActions } from '../components/message/message';
import { useServices } from '../host/services';
import { useTexts } from '../i18n/i18n';
import { useTitle } from '../lib/use-title';

/** An address that leads nowhere. */
export function NoPage() {
  const { paths } = useServices();
  const { common, listing } = useTexts();
  useTitle(common.noPageTitle);
  return (
    <Message title={common.noPageTitle} heading="h1">
      <p>{common.noPageLead}</p>
      <MessageActions>
        <a class={buttonClass('main')} href={paths.search()}>
          {listing.toSearch}
        </a>
      </MessageActions>
    </Message>
  );
}
