import type { ListingCard as Card } from '../../api/schema';
import { CardSkeleton } from '../skeleton/skeleton';
import { HiddenPlace } from '../keep/hide-button';
import { useKept } from '../keep/use-kept';
import styles from './card-grid.module.css';
import { ListingCard } from './listing-card';

/** Photos of the first row must not wait. */
const IN_SIGHT = 3;

interface CardGridProps {
  cards: readonly Card[];
  /** Told of the card that a pointer or the focus is on; null when it leaves them all. */
  onPoint?: (id: string | null) => void;
}

/** Cards side by side, as many as there is room for. */
export function CardGrid({ cards, onPoint }: CardGridProps) {
  const hidden = useKept('hidden');
  return (
    <ul class={styles.grid} onPointerLeave={() => onPoint?.(null)}>
      {cards.map((card, index) => (
        <li key={card.id} onPointerEnter={() => onPoint?.(card.id)} onFocusCapture={() => onPoint?.(card.id)}>
          {hidden.has(card.id) ? (
            <HiddenPlace id={card.id} title={card.title} />
          ) : (
            <ListingCard card={card} eager={index < IN_SIGHT} hideable />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The grid while its cards are on their way. */
export function CardGridSkeleton({ count }: { count: number }) {
  return (
    <div class={styles.grid}>
      {Array.from({ length: count }, (_, index) => (
        <CardSkeleton key={index} />
      ))}
    </div>
  );
}
