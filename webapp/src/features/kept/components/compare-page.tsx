import { useQueries } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { listingQuery } from '../../../api/listing-query';
import type { ListingDetail } from '../../../api/schema';
import { buttonClass } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import { MOST_COMPARED, useCompared } from '../../../components/keep/compare';
import { Message, MessageActions } from '../../../components/message/message';
import { Photo } from '../../../components/photo/photo';
import { LinesSkeleton } from '../../../components/skeleton/skeleton';
import { useNavigate } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import type { Texts } from '../../../i18n/texts';
import { bestIn, COMPARED, type ComparedName } from '../../../lib/compared-fields';
import { useTitle } from '../../../lib/use-title';
import { ComparisonBar, KeptComparisons } from './comparison-bar';
import styles from './kept.module.css';

/** Two to five listings side by side. Which ones stands in the address, so that a link shows the same. */
export function ComparePage() {
  const { api, paths } = useServices();
  const { kept } = useTexts();
  const { query } = useLocation();
  const navigate = useNavigate();
  const picked = useCompared();
  const named = query.ids?.split(',').filter((id) => id !== '') ?? [];
  const ids = [...new Set(named.length > 0 ? named : picked.ids)].slice(0, MOST_COMPARED);
  const found = useQueries({ queries: ids.map((id) => listingQuery(api, id)) });
  const listings = found.flatMap(({ data }) => data ?? []);
  useTitle(kept.compareTitle);
  const remove = (id: string) => {
    if (picked.ids.includes(id)) picked.toggle(id);
    navigate(paths.compare(ids.filter((other) => other !== id)), true);
  };
  return (
    <div class={styles.page} data-wide>
      <header class={styles.head}>
        <h1>{kept.compareTitle}</h1>
        <ComparisonBar ids={listings.map(({ id }) => id)} />
      </header>
      <KeptComparisons />
      {listings.length > 0 ? (
        <Comparison listings={listings} onRemove={remove} />
      ) : found.some(({ isPending }) => isPending) ? (
        <LinesSkeleton />
      ) : (
        <Empty />
      )}
    </div>
  );
}

function Empty() {
  const { paths } = useServices();
  const { kept, listing } = useTexts();
  return (
    <Message title={kept.compareEmpty} icon="scales">
      <p>{kept.compareLead}</p>
      <MessageActions>
        <a class={buttonClass('main')} href={paths.search()}>
          {listing.toSearch}
        </a>
      </MessageActions>
    </Message>
  );
}

interface ComparisonProps {
  listings: readonly ListingDetail[];
  onRemove: (id: string) => void;
}

function Comparison({ listings, onRemove }: ComparisonProps) {
  const texts = useTexts();
  const { kept } = texts;
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const rows = COMPARED.map((name) => ({
    name,
    values: listings.map((listing) => valueOf(listing, name, texts)),
    best: bestIn(listings, name),
  })).filter(
    ({ values }) =>
      values.some((value) => value !== kept.unknown) && (!onlyDifferences || new Set(values).size > 1),
  );
  return (
    <>
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={onlyDifferences}
          onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
        />
        {kept.onlyDifferences}
      </label>
      {listings.length === 1 && <p>{kept.compareMore}</p>}
      <div class={styles.scroll} tabIndex={0} role="region" aria-label={kept.compareTitle}>
        <table class={styles.compare} data-testid="comparison">
          <thead>
            <tr>
              <td />
              {listings.map((listing) => (
                <Head key={listing.id} listing={listing} onRemove={() => onRemove(listing.id)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, values, best }) => (
              <tr key={name}>
                <th scope="row">{kept.fields[name]}</th>
                {listings.map(({ id }, index) => (
                  <td key={id} data-best={best.has(id)}>
                    {values[index]}
                    {best.has(id) && <span class="visually-hidden">, {kept.best}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Head({ listing, onRemove }: { listing: ListingDetail; onRemove: () => void }) {
  const { paths } = useServices();
  const { kept } = useTexts();
  return (
    <th scope="col">
      <div class={styles.picture}>
        <Photo src={listing.photo} alt="" />
        <button type="button" aria-label={kept.remove(listing.title)} onClick={onRemove}>
          <Icon name="close" size={18} />
        </button>
      </div>
      <a href={paths.listing(listing.id)}>{listing.title}</a>
    </th>
  );
}

function valueOf(
  listing: ListingDetail,
  name: ComparedName,
  { kept, labels, listing: words }: Texts,
): string {
  const known = <T,>(value: T | null | undefined, show: (value: T) => string) =>
    value == null ? kept.unknown : show(value);
  switch (name) {
    case 'price':
      return words.price({ unit: listing.deal === 'RENT' ? 'MONTH' : 'WHOLE', amount: listing.price });
    case 'pricePerSqm':
      return words.price({
        unit: listing.deal === 'RENT' ? 'SQM_YEAR' : 'PER_SQM',
        amount: listing.pricePerSqm,
      });
    case 'area':
      return kept.area(listing.area);
    case 'yieldPct':
      return known(listing.yieldPct, kept.percent);
    case 'paybackYears':
      return known(listing.paybackYears, words.years);
    case 'metro':
      return known(listing.metro[0], (walk) => kept.walk(walk.name, walk.walkMinutes));
    case 'floor':
      return known(listing.floor, (floor) => kept.floor(floor, listing.floors));
    case 'buildingClass':
      return known(listing.buildingClass, String);
    case 'ceilingHeight':
      return known(listing.ceilingHeight, kept.metres);
    case 'powerKw':
      return known(listing.powerKw, kept.kilowatts);
    case 'opexPerSqmYear':
      return known(listing.opexPerSqmYear, kept.money);
    case 'district':
      return listing.district;
    case 'features':
      return listing.features.length === 0
        ? kept.unknown
        : listing.features.map((feature) => labels.features[feature]).join(', ');
  }
}
