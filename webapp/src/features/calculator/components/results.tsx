import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import type { InvestmentMetrics, InvestmentRequest, MetricName } from '../../../api/schema';
import { FailureMessage } from '../../../components/message/failure';
import { LinesSkeleton } from '../../../components/skeleton/skeleton';
import { useServices } from '../../../host/services';
import { useI18n, useTexts } from '../../../i18n/i18n';
import { useModule } from '../../../lib/use-module';
import { explanationQuery } from '../api/queries';
import type { Calculation } from '../lib/use-calculator';
import styles from './results.module.css';

/** Told first and large. */
const LEADING: readonly MetricName[] = ['irrLeveredPct', 'npv', 'paybackYears', 'equityMultiple'];
const OTHERS: readonly MetricName[] = [
  'grossYieldPct',
  'netYieldPct',
  'cashOnCashYear1Pct',
  'goingInCapRatePct',
  'irrUnleveredPct',
  'dscrMin',
  'breakEvenOccupancyPct',
  'totalProfit',
];

const loadCharts = () => import('./charts').then((module) => module.Charts);

/** What the inputs come to. While another answer is on its way the one before it stays. */
export function Results({ calculation }: { calculation: Calculation }) {
  const { calculator } = useTexts();
  const { result, error, problems, isFetching, request, retry } = calculation;
  const charts = useModule(loadCharts);
  if (result === undefined) {
    return error === null || problems.size > 0 ? (
      <LinesSkeleton />
    ) : (
      <FailureMessage title={calculator.failedTitle} failure={error} onRetry={retry} />
    );
  }
  const stale = problems.size > 0;
  return (
    <section
      id="result"
      class={styles.results}
      aria-label={calculator.resultTitle}
      aria-busy={isFetching}
      data-testid="result"
    >
      {stale && (
        <p class={styles.warning} role="status">
          {calculator.wrongLead}
        </p>
      )}
      <Figures metrics={result.metrics} />
      <Explanation request={request} />
      {charts.kind === 'ready' ? (
        <charts.module request={request} result={result} />
      ) : (
        <div class={styles.chartsWaiting} aria-hidden="true" />
      )}
    </section>
  );
}

function Figures({ metrics }: { metrics: InvestmentMetrics }) {
  const { calculator } = useTexts();
  const figure = (name: MetricName) => (
    <div
      key={name}
      class={styles.figure}
      title={metrics[name] == null ? calculator.undefinedMetric : undefined}
    >
      <dt>{calculator.metricName(name)}</dt>
      <dd data-testid={`metric-${name}`}>{calculator.metric(name, metrics[name])}</dd>
    </div>
  );
  return (
    <>
      <dl class={styles.leading}>{LEADING.map(figure)}</dl>
      <dl class={styles.others}>{OTHERS.map(figure)}</dl>
    </>
  );
}

function Explanation({ request }: { request: InvestmentRequest }) {
  const { api } = useServices();
  const { locale, texts } = useI18n();
  const { data } = useQuery({
    ...explanationQuery(api, request, locale),
    placeholderData: keepPreviousData,
  });
  if (data === undefined || data.sentences.length === 0) return null;
  return (
    <section class={styles.explanation} data-testid="explanation">
      <h2>{texts.calculator.explanationTitle}</h2>
      <ul>
        {data.sentences.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
