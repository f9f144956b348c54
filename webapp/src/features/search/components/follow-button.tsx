import { useMutation, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { SearchCriteria } from '../../../api/schema';
import { saveSearch } from '../../../api/searches';
import { readAnew } from '../../../api/read-anew';
import { Button, buttonClass } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import { failureText, FailureNotice } from '../../../components/message/failure';
import { useServices } from '../../../host/services';
import { useEnsuredPerson } from '../../../host/use-person';
import { useTexts } from '../../../i18n/i18n';
import { encodeCriteria } from '../../../lib/criteria/address';
import { chipsOf } from '../../../lib/criteria/chips';

const LONGEST_NAME = 100;

interface FollowButtonProps {
  criteria: SearchCriteria;
  /** Words that have to stand in the texts of listings; null for none. */
  words: string | null;
}

/** Keeps the search, so that the person hears of what is new in it. */
export function FollowButton({ criteria, words }: FollowButtonProps) {
  const { api, tokens, paths, host } = useServices();
  const texts = useTexts();
  const { keep } = texts;
  const ensure = useEnsuredPerson();
  const queries = useQueryClient();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const wanted = encodeCriteria(criteria) + encodeURIComponent(words ?? '');
  const save = useMutation({
    mutationFn: async () => {
      await ensure();
      const chips = chipsOf(criteria, texts).map(({ label }) => label);
      const name = [...chips, ...(words === null ? [] : [texts.search.wordsChip(words)])].join(', ');
      const body = {
        name: (name || keep.anySearch).slice(0, LONGEST_NAME),
        criteria,
        notify: 'DAILY' as const,
      };
      return saveSearch(api, words === null ? body : { ...body, text: words }, crypto.randomUUID());
    },
    onSuccess: () => {
      host.touch();
      host.askToWrite();
      setSavedAs(wanted);
      void readAnew(queries, { queryKey: ['searches'] });
    },
  });
  if (tokens === null || wanted === '') return null;
  if (savedAs === wanted)
    return (
      <a class={buttonClass('quiet')} href={paths.searches}>
        <Icon name="check" size={18} />
        {keep.followed}
      </a>
    );
  if (save.isError)
    return <FailureNotice text={failureText(save.error, texts)} onRetry={() => save.mutate()} />;
  return (
    <Button look="quiet" disabled={save.isPending} data-testid="follow" onClick={() => save.mutate()}>
      <Icon name="bell" size={18} />
      {keep.follow}
    </Button>
  );
}
