import { useQueryClient } from '@tanstack/preact-query';
import { listingQuery } from '../../api/listing-query';
import type { ListingCard as Card } from '../../api/schema';
import { useServices } from '../../host/services';
import { useTexts } from '../../i18n/i18n';
import { usePrice } from '../../lib/use-price';
import { HeartButton } from '../keep/heart-button';
import { HideButton } from '../keep/hide-button';
import { MetroWalks } from '../metro/metro-walks';
import { Photo } from '../photo/photo';
import styles from './listing-card.module.css';

const MOST_TAGS = 3;

interface ListingCardProps {
  card: Card;
  /** Whether its photo is in sight from the start. */
  eager?: boolean;
  /** Whether it can be hidden from where it stands. */
  hideable?: boolean;
}

/** A listing in a list. The whole card is one link; a touch on it already fetches the listing. */
export function ListingCard({ card, eager = false, hideable = false }: ListingCardProps) {
  const { api, paths } = useServices();
  const { listing, labels } = useTexts();
  const queries = useQueryClient();
  const fetchAhead = () => void queries.query(listingQuery(api, card.id)).catch(() => undefined);
  const [usual, second] = usePrice(card);
  return (
    <article class={styles.card} data-testid="listing-card" data-id={card.id} onPointerDown={fetchAhead}>
      <div class={styles.photo}>
        <Photo src={card.photo} alt="" eager={eager} />
        <div class={styles.badges}>
          {card.yieldPct != null && <span class={styles.yield}>{listing.yield(card.yieldPct)}</span>}
          {card.tenanted && <span class={styles.badge}>{listing.tenanted}</span>}
        </div>
      </div>
      <div class={styles.heart}>
        <HeartButton id={card.id} title={card.title} />
      </div>
      {hideable && (
        <div class={styles.hide}>
          <HideButton id={card.id} title={card.title} />
        </div>
      )}
      <div class={styles.body}>
        <p class={styles.price} data-testid="listing-price">
          {listing.price(usual)}
          {second && <span class={styles.second}>{listing.price(second)}</span>}
        </p>
        <h3 class={styles.title}>
          <a href={paths.listing(card.id)} data-testid="listing-title">
            {card.title}
          </a>
        </h3>
        <CardFacts card={card} />
        <MetroWalks walks={card.metro} most={2} testId="listing-metro" />
        <p class={styles.address}>{card.address}</p>
        {card.features.length > 0 && (
          <ul class={styles.tags}>
            {card.features.slice(0, MOST_TAGS).map((feature) => (
              <li key={feature}>{labels.features[feature]}</li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

function CardFacts({ card }: { card: Card }) {
  const { listing } = useTexts();
  const facts = [
    listing.area(card.area),
    card.floor == null ? null : listing.floor(card.floor, card.floors ?? null),
    card.buildingClass == null ? null : listing.buildingClass(card.buildingClass),
  ];
  return (
    <ul class={styles.facts}>
      {facts
        .filter((fact) => fact !== null)
        .map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
    </ul>
  );
}
