import { useInfiniteQuery } from '@tanstack/preact-query';
import { useMemo } from 'preact/hooks';
import type { ListingCard, SearchResponse } from '../../../api/schema';
import { useServices } from '../../../host/services';
import { searchQuery } from '../api/search-query';
import type { Search } from './use-search';

/** The list of a search as far as it was asked for. While another one is on its way the list before it stays. */
export function useFound({ criteria, view }: Search) {
  const { api } = useServices();
  const found = useInfiniteQuery(searchQuery(api, criteria, view));
  const pages = found.data?.pages;
  const cards = useMemo(() => distinct(pages ?? []), [pages]);
  return { ...found, first: pages?.[0], cards };
}

export type Found = ReturnType<typeof useFound>;

/** A listing whose price changed between two pages may come twice; it is shown once. */
function distinct(pages: readonly SearchResponse[]): ListingCard[] {
  return [...new Map(pages.flatMap(({ items }) => items).map((card) => [card.id, card])).values()];
}
