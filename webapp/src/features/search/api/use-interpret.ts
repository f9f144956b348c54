import { useMutation } from '@tanstack/preact-query';
import { answerOf } from '../../../api/client';
import type { SearchCriteria } from '../../../api/schema';
import { useServices } from '../../../host/services';
import { useI18n } from '../../../i18n/i18n';
import { type Said } from '../lib/said';

interface Asking {
  text: string;
  /** The criteria so far. */
  criteria: SearchCriteria;
}

/** Has a text understood. */
export function useInterpret(onSaid: (said: Said) => void) {
  const { api } = useServices();
  const { locale } = useI18n();
  return useMutation({
    mutationFn: ({ text, criteria }: Asking) =>
      answerOf(api.POST('/api/v1/search/interpret', { body: { text, criteria, locale } })),
    onSuccess: (interpretation, { text }) => onSaid({ text, interpretation }),
  });
}
