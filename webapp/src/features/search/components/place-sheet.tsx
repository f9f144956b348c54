import { useQueries } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
import { listingQuery } from '../../../api/listing-query';
import { Icon } from '../../../components/icon/icon';
import { CompactCard, CompactSkeleton } from '../../../components/listing-card/compact-card';
import { useHostBack } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import styles from './place-sheet.module.css';

const AT_ONCE = 6;

interface PlaceSheetProps {
  ids: readonly string[];
  onClose: () => void;
}

/** The listings of a place that was pressed, over the lower edge of the map. */
export function PlaceSheet({ ids, onClose }: PlaceSheetProps) {
  const { api } = useServices();
  const { map } = useTexts();
  const [most, setMost] = useState(AT_ONCE);
  useEffect(() => setMost(AT_ONCE), [ids]);
  useHostBack(onClose);
  const shown = ids.slice(0, most);
  const listings = useQueries({ queries: shown.map((id) => listingQuery(api, id)) });
  return (
    <section class={styles.sheet} aria-label={map.here(ids.length)} data-testid="place-sheet">
      <header class={styles.head}>
        <h2>{map.here(ids.length)}</h2>
        <button type="button" class={styles.close} aria-label={map.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <ul class={styles.list}>
        {shown.map((id, index) => {
          const { data, isError } = listings[index] ?? {};
          if (isError) return null;
          return <li key={id}>{data === undefined ? <CompactSkeleton /> : <CompactCard card={data} />}</li>;
        })}
      </ul>
      {ids.length > most && (
        <button type="button" class={styles.more} onClick={() => setMost(most + AT_ONCE)}>
          {map.moreHere(Math.min(AT_ONCE, ids.length - most))}
        </button>
      )}
    </section>
  );
}
