import { useQuery } from '@tanstack/preact-query';
import { useMemo } from 'preact/hooks';
import { investmentQuery, listingInvestmentQuery } from '../../../api/investment-query';
import type { InvestmentMetrics, LeaseSummary, ListingDetail } from '../../../api/schema';
import { useServices } from '../../../host/services';
import { useI18n, useTexts } from '../../../i18n/i18n';
import { listingRequest, moscowToday } from '../../../lib/presets';
import styles from './investment.module.css';

/** What let premises bring: yield, payback, and the leases that they come from. */
export function Investment({ listing }: { listing: ListingDetail }) {
  const { listing: texts } = useTexts();
  const reckoned = useReckoned(listing);
  if (listing.leases.length === 0) return null;
  const yearlyRent = 12 * listing.leases.reduce((sum, lease) => sum + lease.rentPerMonth, 0);
  return (
    <section class={styles.section}>
      <h2>{texts.investmentTitle}</h2>
      <dl class={styles.figures}>
        {listing.yieldPct != null && (
          <Figure name={texts.yieldTitle} value={texts.percent(listing.yieldPct)} strong />
        )}
        {reckoned?.netYieldPct != null && (
          <Figure name={texts.netYieldTitle} value={texts.percent(reckoned.netYieldPct)} />
        )}
        {reckoned?.irrLeveredPct != null && (
          <Figure name={texts.irrTitle} value={texts.percent(reckoned.irrLeveredPct)} />
        )}
        {listing.paybackYears != null && (
          <Figure name={texts.paybackTitle} value={texts.years(listing.paybackYears)} />
        )}
        <Figure name={texts.incomeTitle} value={texts.money(yearlyRent)} />
      </dl>
      <p class={styles.note}>{texts.investmentNote}</p>
      <h3>{texts.leasesTitle}</h3>
      <Leases leases={listing.leases} />
    </section>
  );
}

/** The yields that hang on expenses and a loan, by what is known of the listing and usual terms for the rest. */
function useReckoned(listing: ListingDetail): InvestmentMetrics | undefined {
  const { api } = useServices();
  const { locale } = useI18n();
  const enabled = listing.deal === 'SALE' && listing.leases.length > 0;
  const { data: known } = useQuery({ ...listingInvestmentQuery(api, listing.id, locale), enabled });
  const usual = useMemo(() => listingRequest(listing, moscowToday()), [listing]);
  const reckoned = useQuery({
    ...investmentQuery(api, known?.investment ?? usual),
    enabled: known !== undefined,
  });
  return reckoned.data?.metrics;
}

function Figure({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) {
  return (
    <div class={strong ? `${styles.figure} ${styles.strong}` : styles.figure}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Leases({ leases }: { leases: readonly LeaseSummary[] }) {
  const { listing: texts } = useTexts();
  return (
    <div class={styles.scroll} tabIndex={0} role="region" aria-label={texts.leasesTitle}>
      <table class={styles.leases}>
        <thead>
          <tr>
            <th scope="col">{texts.lease.tenant}</th>
            <th scope="col">{texts.lease.area}</th>
            <th scope="col">{texts.lease.rent}</th>
            <th scope="col">{texts.lease.term}</th>
            <th scope="col">{texts.lease.indexation}</th>
          </tr>
        </thead>
        <tbody>
          {leases.map((lease) => (
            <tr key={`${lease.tenant} ${lease.start}`}>
              <th scope="row">{lease.tenant}</th>
              <td>{texts.area(lease.area)}</td>
              <td>{texts.money(lease.rentPerMonth)}</td>
              <td>{texts.leaseTerm(lease)}</td>
              <td>
                {lease.indexationPct == null ? texts.noIndexation : texts.indexation(lease.indexationPct)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
