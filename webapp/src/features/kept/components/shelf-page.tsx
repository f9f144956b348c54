import { useQuery } from '@tanstack/preact-query';
import { keptQuery, type Shelf } from '../../../api/kept';
import type { KeptListing } from '../../../api/schema';
import { Button, buttonClass } from '../../../components/button/button';
import { CardGridSkeleton } from '../../../components/listing-card/card-grid';
import { useKept } from '../../../components/keep/use-kept';
import { ListingCard } from '../../../components/listing-card/listing-card';
import { FailureMessage } from '../../../components/message/failure';
import { Message, MessageActions } from '../../../components/message/message';
import { useServices } from '../../../host/services';
import { usePerson } from '../../../host/use-person';
import { useTexts } from '../../../i18n/i18n';
import { useTitle } from '../../../lib/use-title';
import styles from './kept.module.css';

interface ShelfPageProps {
  shelf: Shelf;
}

/** The listings that a person keeps, or opened lately. */
function ShelfPage({ shelf }: ShelfPageProps) {
  const { api } = useServices();
  const { kept } = useTexts();
  const { profile, pending } = usePerson();
  const { data, error, refetch } = useQuery({ ...keptQuery(api, shelf), enabled: profile !== null });
  useTitle(kept[shelf]);
  const nobody = profile === null && !pending;
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <h1>{kept[shelf]}</h1>
        {data !== undefined && data.total > 0 && <h2>{kept.count(data.total)}</h2>}
      </header>
      {error !== null && data === undefined && (
        <FailureMessage title={kept.failedTitle} failure={error} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && !nobody && <CardGridSkeleton count={3} />}
      {(nobody || data?.items.length === 0) && <Empty shelf={shelf} />}
      {data !== undefined && (
        <ul class={styles.grid}>
          {data.items.map((item) => (
            <li key={item.id}>
              <KeptCard item={item} />
              {shelf === 'hidden' && <Unhide item={item} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function KeptCard({ item: { listing, withdrawn, priceWhenKept } }: { item: KeptListing }) {
  const { kept } = useTexts();
  const fell = priceWhenKept > listing.price;
  return (
    <>
      <ListingCard card={listing} />
      {(withdrawn || fell) && (
        <p class={withdrawn ? styles.gone : styles.fell}>
          {withdrawn ? kept.withdrawn : kept.fell(priceWhenKept)}
        </p>
      )}
    </>
  );
}

/** The way back into the lists. */
function Unhide({ item: { listing } }: { item: KeptListing }) {
  const { keep } = useTexts();
  const { toggle } = useKept('hidden');
  return (
    <Button
      data-testid="unhide"
      aria-label={`${keep.unhide}: ${listing.title}`}
      onClick={() => toggle(listing.id)}
    >
      {keep.unhide}
    </Button>
  );
}

const ICONS = { favourites: 'heart', recent: 'clock', hidden: 'hide' } as const;

function Empty({ shelf }: ShelfPageProps) {
  const { paths } = useServices();
  const { kept, listing } = useTexts();
  return (
    <Message title={kept[`${shelf}Empty`]} icon={ICONS[shelf]}>
      <p>{shelf === 'hidden' ? kept.hiddenLead : kept.emptyLead}</p>
      <MessageActions>
        <a class={buttonClass('main')} href={paths.search()}>
          {listing.toSearch}
        </a>
      </MessageActions>
    </Message>
  );
}

export const FavouritesPage = () => <ShelfPage shelf="favourites" />;
export const HiddenPage = () => <ShelfPage shelf="hidden" />;
export const RecentPage = () => <ShelfPage shelf="recent" />;
