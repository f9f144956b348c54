import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { ApiError } from '../../../api/api-error';
import { keep } from '../../../api/kept';
import { listingQuery } from '../../../api/listing-query';
import { buttonClass } from '../../../components/button/button';
import { FailureMessage } from '../../../components/message/failure';
import { Message, MessageActions } from '../../../components/message/message';
import { useGoBack, useHostBack } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { usePerson } from '../../../host/use-person';
import { useTexts } from '../../../i18n/i18n';
import { useTitle } from '../../../lib/use-title';
import { ListingSkeleton } from './listing-skeleton';
import { ListingView } from './listing-view';

/** One listing, by the id in the address. */
export function ListingPage() {
  const { api, paths } = useServices();
  const { listing } = useTexts();
  const id = useRoute().params.id ?? '';
  const goBack = useGoBack(paths.search());
  const { data, error, refetch } = useQuery(listingQuery(api, id));
  useHostBack(goBack);
  useRecent(data?.id);
  useTitle(data?.title ?? null);
  if (data !== undefined) return <ListingView listing={data} onBack={goBack} />;
  if (error === null) return <ListingSkeleton />;
  if (isGone(error)) return <GoneMessage withdrawn={error.status === 410} />;
  return <FailureMessage title={listing.failedTitle} failure={error} onRetry={() => void refetch()} />;
}

/** Keeps what was opened, for those who are known; nobody is made a guest by looking. */
function useRecent(id: string | undefined): void {
  const { api } = useServices();
  const { profile } = usePerson();
  const known = profile !== null;
  useEffect(() => {
    if (id !== undefined && known) void keep(api, 'recent', id).catch(() => undefined);
  }, [api, id, known]);
}

/** No try will bring it back: it never was, is no id at all, or is withdrawn. */
function isGone(error: Error): error is ApiError {
  return error instanceof ApiError && [400, 404, 410].includes(error.status);
}

function GoneMessage({ withdrawn }: { withdrawn: boolean }) {
  const { paths } = useServices();
  const { listing } = useTexts();
  const title = withdrawn ? listing.withdrawnTitle : listing.notFoundTitle;
  useTitle(title);
  return (
    <Message title={title} icon="building" heading="h1">
      <p>{withdrawn ? listing.withdrawnLead : listing.notFoundLead}</p>
      <MessageActions>
        <a class={buttonClass('main')} href={paths.search()}>
          {listing.toSearch}
        </a>
      </MessageActions>
    </Message>
  );
}
