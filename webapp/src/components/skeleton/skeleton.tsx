import styles from './skeleton.module.css';

/** A grey card in place of one that is on its way. */
export function CardSkeleton() {
  return (
    <div class={styles.card} aria-hidden="true">
      <div class={styles.photo} />
      <div class={styles.lines}>
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}

/** Grey lines in place of a text that is on its way. */
export function LinesSkeleton() {
  return (
    <div class={styles.lines} aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
