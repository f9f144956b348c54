import type { InvestmentMetrics, ListingDetail, ListingInvestment } from '../../../api/schema';
import { Icon } from '../../../components/icon/icon';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { type Form, formOf } from '../lib/form';
import { moscowToday, PRESETS, presetOf } from '../../../lib/presets';
import { useCalculator } from '../lib/use-calculator';
import styles from './calculator.module.css';
import { Inputs } from './inputs';
import { KeepBar } from './keep-bar';
import { KeptList } from './kept-list';
import { Results } from './results';

interface CalculatorProps {
  form: Form;
  onChange: (form: Form) => void;
  /** The listing that is reckoned up; null where the numbers are the person's own. */
  listing: ListingDetail | null;
  /** What the kept calculation of these numbers is remembered by. */
  name: string;
  /** The kept calculation that this is, where it was opened as one. */
  keptId?: string;
  /** Where the numbers of a listing come from. */
  sources?: ListingInvestment['sources'] | undefined;
}

/** Inputs beside what they come to. */
export function Calculator({ form, onChange, listing, name, keptId, sources = [] }: CalculatorProps) {
  const { paths } = useServices();
  const { calculator } = useTexts();
  const calculation = useCalculator(form, calculator.notNumber);
  return (
    <div class={styles.page} data-wide>
      <header class={styles.head}>
        <h1>{calculator.title}</h1>
        {listing === null ? (
          <p>{calculator.lead}</p>
        ) : (
          <p>
            {calculator.forListing}: <a href={paths.listing(listing.id)}>{listing.title}</a>
          </p>
        )}
      </header>
      <div class={styles.columns}>
        <div class={styles.inputs}>
          {listing === null && <KeptList />}
          {listing === null && (
            <Presets
              onChoose={(name) => onChange(formOf(presetOf(name, moscowToday()), calculator.number))}
            />
          )}
          <Inputs form={form} onChange={onChange} problems={calculation.problems} />
          {sources.length > 0 && <Sources sources={sources} />}
        </div>
        <div class={styles.outcome}>
          <Results calculation={calculation} />
          <KeepBar request={calculation.request} listing={listing} name={name} keptId={keptId} />
        </div>
      </div>
      {calculation.result !== undefined && <Brief metrics={calculation.result.metrics} />}
    </div>
  );
}

function Sources({ sources }: { sources: ListingInvestment['sources'] }) {
  const { calculator } = useTexts();
  return (
    <details class={styles.keptList}>
      <summary>{calculator.sourcesTitle}</summary>
      <ul>
        {sources.map(({ path, source }) => (
          <li key={path}>
            <span>
              {calculator.fieldName(path)}: {source}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** On a phone the result stays in sight below the fields. */
function Brief({ metrics }: { metrics: InvestmentMetrics }) {
  const { calculator } = useTexts();
  return (
    <a class={styles.brief} href="#result" aria-label={calculator.resultTitle}>
      {(['irrLeveredPct', 'npv', 'paybackYears'] as const).map((name) => (
        <span key={name}>
          <small>{calculator.briefs[name]}</small>
          {calculator.metric(name, metrics[name])}
        </span>
      ))}
    </a>
  );
}

function Presets({ onChoose }: { onChoose: (name: (typeof PRESETS)[number]) => void }) {
  const { calculator } = useTexts();
  return (
    <div class={styles.presets} role="group" aria-label={calculator.presetsTitle}>
      <span>{calculator.presetsTitle}</span>
      {PRESETS.map((name) => (
        <button key={name} type="button" onClick={() => onChoose(name)}>
          <Icon name="building" size={16} />
          {calculator.presets[name]}
        </button>
      ))}
    </div>
  );
}
