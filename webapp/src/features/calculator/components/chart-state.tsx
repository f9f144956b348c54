import { FailureMessage } from '../../../components/message/failure';
import { useTexts } from '../../../i18n/i18n';
import styles from './charts.module.css';

interface ChartStateProps {
  query: { error: unknown; refetch: () => unknown };
}

/** In place of a picture that is on its way or cannot be had. */
export function ChartState({ query: { error, refetch } }: ChartStateProps) {
  const { calculator } = useTexts();
  if (error !== null)
    return <FailureMessage title={calculator.failedTitle} failure={error} onRetry={() => void refetch()} />;
  return (
    <p class={styles.waiting} role="status">
      {calculator.computing}
    </p>
  );
}
