import { useTexts } from '../../i18n/i18n';
import { Icon } from '../icon/icon';
import styles from './keep.module.css';
import { useKept } from './use-kept';

interface HeartButtonProps {
  id: string;
  title: string;
}

/** Keeps a listing among the favourites, or lets it go. */
export function HeartButton({ id, title }: HeartButtonProps) {
  const { keep } = useTexts();
  const { possible, has, toggle } = useKept('favourites');
  if (!possible) return null;
  return (
    <button
      type="button"
      class={styles.heart}
      aria-pressed={has(id)}
      aria-label={keep.favourite(title)}
      data-testid="favourite"
      onClick={() => toggle(id)}
    >
      <Icon name="heart" />
    </button>
  );
}
