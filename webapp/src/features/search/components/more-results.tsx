import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../components/button/button';
import { failureText, FailureNotice } from '../../../components/message/failure';
import { useTexts } from '../../../i18n/i18n';
import styles from './more-results.module.css';

/** How far below the sight the next page begins to load. */
const AHEAD = '900px';

interface MoreResultsProps {
  hasMore: boolean;
  loading: boolean;
  failure: Error | null;
  onMore: () => void;
}

/** Loads the next page when the end of the list comes near; the button does the same by hand. */
export function MoreResults({ hasMore, loading, failure, onMore }: MoreResultsProps) {
  const texts = useTexts();
  const end = useRef<HTMLDivElement>(null);
  const waiting = hasMore && !loading && failure === null;
  useEffect(() => {
    if (!waiting || end.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && onMore(),
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  });
  if (!hasMore) return null;
  if (failure !== null) return <FailureNotice text={failureText(failure, texts)} onRetry={onMore} />;
  return (
    <div ref={end} class={styles.more}>
      <Button onClick={onMore} disabled={loading}>
        {loading ? texts.search.loadingMore : texts.search.more}
      </Button>
    </div>
  );
}
