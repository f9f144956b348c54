import { useId, useState } from 'preact/hooks';
import type { InvestmentRequest, InvestmentResponse } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import { CashChart } from './cash-chart';
import styles from './charts.module.css';
import { EquityChart } from './equity-chart';
import { RiskChart } from './risk-chart';
import { ScenariosTable } from './scenarios-table';
import { SensitivityMap } from './sensitivity-map';
import { TornadoChart } from './tornado-chart';

const TABS = ['cash', 'equity', 'sensitivity', 'risk', 'tornado', 'scenarios'] as const;

interface ChartsProps {
  request: InvestmentRequest;
  result: InvestmentResponse;
}

/** The result in pictures, one at a time. */
export function Charts({ request, result }: ChartsProps) {
  const { calculator } = useTexts();
  const [tab, setTab] = useState<(typeof TABS)[number]>('cash');
  const id = useId();
  const move = (step: number) => {
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? 'cash';
    setTab(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <section class={styles.charts}>
      <div
        class={styles.tabs}
        role="tablist"
        aria-label={calculator.chartsTitle}
        onKeyDown={({ key }) => {
          if (key === 'ArrowRight') move(1);
          if (key === 'ArrowLeft') move(-1);
        }}
      >
        {TABS.map((name) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls={`${id}-panel`}
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {calculator.tabs[name]}
          </button>
        ))}
      </div>
      <div
        class={styles.panel}
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${tab}`}
        data-testid={`chart-${tab}`}
        tabIndex={0}
      >
        {tab === 'cash' && <CashChart result={result} />}
        {tab === 'equity' && <EquityChart result={result} />}
        {tab === 'sensitivity' && <SensitivityMap request={request} />}
        {tab === 'risk' && <RiskChart request={request} />}
        {tab === 'tornado' && <TornadoChart request={request} />}
        {tab === 'scenarios' && <ScenariosTable request={request} />}
      </div>
    </section>
  );
}
