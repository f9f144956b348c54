import { useQuery } from '@tanstack/preact-query';
import { useMemo, useRef } from 'preact/hooks';
import { ApiError } from '../../../api/api-error';
import type { InvestmentRequest } from '../../../api/schema';
import { useServices } from '../../../host/services';
import { useDebounced } from '../../../lib/use-debounced';
import { investmentQuery } from '../../../api/investment-query';
import { type Form, readForm } from './form';

const TYPING_PAUSE_MS = 200;

/** What a form comes to: the request that holds, its answer, and what is wrong with which field. */
export function useCalculator(form: Form, notNumber: string) {
  const { api } = useServices();
  const settled = useDebounced(form, TYPING_PAUSE_MS);
  const reading = useMemo(() => readForm(settled), [settled]);
  const sound = useRef<InvestmentRequest>(form.base);
  if (reading.kind === 'request') sound.current = reading.request;
  const request = sound.current;
  const { data, error, isFetching, refetch } = useQuery(investmentQuery(api, request));
  // A refusal leaves the answer before it standing: what is wrong shows at its field.
  const answered = useRef(data);
  if (data !== undefined) answered.current = data;
  const problems = useMemo((): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    if (reading.kind === 'wrong') reading.paths.forEach((path) => found.set(path, notNumber));
    if (error instanceof ApiError)
      error.problem?.errors?.forEach(({ field, message }) => found.set(field, message));
    return found;
  }, [reading, error, notNumber]);
  return { request, result: answered.current, error, problems, isFetching, retry: () => void refetch() };
}

export type Calculation = ReturnType<typeof useCalculator>;
