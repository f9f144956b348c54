import { buttonClass } from '../../components/button/button';
import { Message, MessageActions } from '../../components/message/message';
import { useServices } from '../../host/services';
import { useTexts } from '../../i18n/i18n';
import { useTitle } from '../../lib/use-title';

type Place = 'analytics' | 'expert' | 'chat';

const ICONS = { analytics: 'chart', expert: 'expert', chat: 'chat' } as const;

/** A section that has its place and is being made: it says so, and leads on. */
function PlacePage({ place }: { place: Place }) {
  const { paths } = useServices();
  const { nav, listing } = useTexts();
  const { title, lead } = nav.places[place];
  useTitle(title);
  return (
    <Message title={title} icon={ICONS[place]} heading="h1">
      <p>{lead}</p>
      <MessageActions>
        <a class={buttonClass('main')} href={paths.search()}>
          {listing.toSearch}
        </a>
        <a class={buttonClass('plain')} href={paths.calculator()}>
          {nav.calculator}
        </a>
      </MessageActions>
    </Message>
  );
}

export const AnalyticsPage = () => <PlacePage place="analytics" />;
export const ExpertPage = () => <PlacePage place="expert" />;
export const ChatPage = () => <PlacePage place="chat" />;
