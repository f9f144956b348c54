import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { listingInvestmentQuery } from '../../../api/investment-query';
import { listingQuery } from '../../../api/listing-query';
import type { ListingDetail, ListingInvestment, SavedCalculation } from '../../../api/schema';
import { FailureMessage } from '../../../components/message/failure';
import { LinesSkeleton } from '../../../components/skeleton/skeleton';
import { useCanGoBack, useGoBack, useHostBack } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { usePerson } from '../../../host/use-person';
import { useI18n, useTexts } from '../../../i18n/i18n';
import { useStored } from '../../../lib/use-stored';
import { useTitle } from '../../../lib/use-title';
import { calculationQuery } from '../api/kept';
import { type Form, formOf } from '../lib/form';
import { listingRequest, moscowToday, presetOf } from '../../../lib/presets';
import { Calculator } from './calculator';

/** The calculator: of a listing that the address names, or of numbers of one's own. */
export function CalculatorPage() {
  const { paths } = useServices();
  const { calculator } = useTexts();
  const { query } = useLocation();
  const listingId = query.listing;
  const goBack = useGoBack(paths.home);
  useHostBack(useCanGoBack() ? goBack : null);
  useTitle(calculator.title);
  if (query.kept !== undefined) return <KeptCalculation id={query.kept} />;
  return listingId === undefined ? <OwnCalculation /> : <ListingCalculation id={listingId} />;
}

function OwnCalculation() {
  const { calculator } = useTexts();
  const [form, setForm] = useStored<Form>(
    'wewall.calculator',
    useState(() => formOf(presetOf('STREET_RETAIL', moscowToday()), calculator.number))[0],
  );
  return <Calculator form={form} onChange={setForm} listing={null} name="own" />;
}

function ListingCalculation({ id }: { id: string }) {
  const { api } = useServices();
  const { calculator } = useTexts();
  const { locale } = useI18n();
  const { data, error, refetch } = useQuery(listingQuery(api, id));
  const investment = useQuery(listingInvestmentQuery(api, id, locale));
  if (error !== null && data === undefined)
    return <FailureMessage title={calculator.failedTitle} failure={error} onRetry={() => void refetch()} />;
  if (data === undefined || investment.isPending) return <LinesSkeleton />;
  return <Prefilled key={data.id} listing={data} known={investment.data ?? null} />;
}

/** Begins with what the listing tells; goes on with what was typed before a reload. */
function Prefilled({ listing, known }: { listing: ListingDetail; known: ListingInvestment | null }) {
  const { calculator } = useTexts();
  const [stored, store] = useStored<Form | null>(`wewall.calculator.${listing.id}`, null);
  const [begin] = useState(() =>
    formOf(known?.investment ?? listingRequest(listing, moscowToday()), calculator.number),
  );
  useEffect(() => window.scrollTo(0, 0), []);
  return (
    <Calculator
      form={stored ?? begin}
      onChange={store}
      listing={listing}
      name={listing.id}
      sources={known?.sources}
    />
  );
}

/** A calculation that was kept, opened again: what is changed is kept as its next version. */
function KeptCalculation({ id }: { id: string }) {
  const { api } = useServices();
  const { calculator } = useTexts();
  const { profile, pending } = usePerson();
  const { data, error, refetch } = useQuery({ ...calculationQuery(api, id), enabled: profile !== null });
  if (data !== undefined) return <Reopened key={id} calculation={data} />;
  if (error !== null || (profile === null && !pending))
    return <FailureMessage title={calculator.failedTitle} failure={error} onRetry={() => void refetch()} />;
  return <LinesSkeleton />;
}

function Reopened({ calculation: { id, investment, version } }: { calculation: SavedCalculation }) {
  const { calculator } = useTexts();
  const [stored, store] = useStored<Form | null>(`wewall.calculator.${id}.${version}`, null);
  const [begin] = useState(() => formOf(investment, calculator.number));
  return <Calculator form={stored ?? begin} onChange={store} listing={null} name={id} keptId={id} />;
}
