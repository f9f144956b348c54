import { LinesSkeleton } from '../../../components/skeleton/skeleton';
import galleryStyles from './gallery.module.css';
import styles from './listing-view.module.css';

/** The listing's page while the listing is on its way. */
export function ListingSkeleton() {
  return (
    <div class={styles.page} aria-busy="true" data-testid="listing-loading">
      <div class={styles.columns}>
        <div class={`${styles.gallery} ${galleryStyles.track}`} />
        <LinesSkeleton />
      </div>
    </div>
  );
}
