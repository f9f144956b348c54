import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { ApiError } from '../../../api/api-error';
import { investmentQuery } from '../../../api/investment-query';
import type { InvestmentRequest } from '../../../api/schema';
import { Button, buttonClass } from '../../../components/button/button';
import { FailureMessage } from '../../../components/message/failure';
import { Message, MessageActions } from '../../../components/message/message';
import { LinesSkeleton } from '../../../components/skeleton/skeleton';
import { useNavigate } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { useStored } from '../../../lib/use-stored';
import { useTitle } from '../../../lib/use-title';
import { sharedQuery } from '../api/kept';
import { type Form, formOf } from '../lib/form';
import styles from './calculator.module.css';
import { Results } from './results';

/** A calculation that somebody shared: what it comes to, and a way to go on with its numbers. */
export function SharedPage() {
  const { api } = useServices();
  const { calculator } = useTexts();
  const token = useRoute().params.token ?? '';
  const { data, error, refetch } = useQuery(sharedQuery(api, token));
  useTitle(data?.title ?? calculator.title);
  if (data !== undefined)
    return <Shared title={data.title ?? calculator.title} savedAt={data.savedAt} request={data.investment} />;
  if (error === null) return <LinesSkeleton />;
  if (error instanceof ApiError && error.kind === 'refused' && error.status < 500 && error.status !== 429)
    return <Gone />;
  return <FailureMessage title={calculator.failedTitle} failure={error} onRetry={() => void refetch()} />;
}

function Gone() {
  const { paths } = useServices();
  const { calculator, nav } = useTexts();
  return (
    <Message title={calculator.sharedGone} icon="calculator" heading="h1">
      <p>{calculator.sharedGoneLead}</p>
      <MessageActions>
        <a class={buttonClass('main')} href={paths.calculator()}>
          {nav.calculator}
        </a>
      </MessageActions>
    </Message>
  );
}

const NO_PROBLEMS: ReadonlyMap<string, string> = new Map();

function Shared({ title, savedAt, request }: { title: string; savedAt: string; request: InvestmentRequest }) {
  const { api, paths } = useServices();
  const { calculator } = useTexts();
  const navigate = useNavigate();
  const { data, error, isFetching, refetch } = useQuery(investmentQuery(api, request));
  const [, store] = useStored<Form | null>('wewall.calculator', null);
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <h1>{title}</h1>
        <p>{calculator.sharedOf(savedAt)}</p>
      </header>
      <Results
        calculation={{
          request,
          result: data,
          error,
          problems: NO_PROBLEMS,
          isFetching,
          retry: () => void refetch(),
        }}
      />
      <div class={styles.keep}>
        <Button
          look="main"
          onClick={() => {
            store(formOf(request, calculator.number));
            navigate(paths.calculator());
          }}
        >
          {calculator.goOn}
        </Button>
      </div>
    </div>
  );
}
