import { useQuery } from '@tanstack/preact-query';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ListingCard } from '../../../api/schema';
import { MapView, type Pressed } from '../../../components/map/map-view';
import { leadersOf, placeOfCard } from '../../../components/map/pins';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import type { Box, Point } from '../../../lib/geography/geography';
import { boxAround, usualBox } from '../../../lib/geography/shape';
import { useStored } from '../../../lib/use-stored';
import { hereQuery, placesQuery } from '../api/map-queries';
import { questionOf } from '../api/search-query';
import { useDots } from '../lib/use-dots';
import type { Search } from '../lib/use-search';
import { DrawLayer } from './draw-layer';
import { MapTools } from './map-tools';
import { PlaceSheet } from './place-sheet';

const NOTHING: readonly never[] = [];

interface ResultsMapProps {
  search: Search;
  /** The list as far as it is shown: its listings are told by their prices. */
  cards: readonly ListingCard[];
  /** The listing whose card is pointed at. */
  pointedId: string | null;
}

/** What was found, on the map. The list follows the map, and the map follows a new search. */
export function ResultsMap({ search, cards, pointedId }: ResultsMapProps) {
  const { host } = useServices();
  const { criteria, view, look } = search;
  const [sight, setSight] = useState<{ box: Box; zoom: number } | null>(null);
  const [follow, setFollow] = useStored('wewall.follow', true);
  const [moved, setMoved] = useState(false);
  const [drawing, setDrawing] = useState(false);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const found = useDots(search, sight);
  const pressedIds = useHere(search, pressed);
  const box = useStart(search, sight !== null);
  const leaders = useMemo(() => leadersOf(cards), [cards]);
  const pointedAt = useMemo(() => {
    const card = cards.find(({ id }) => id === pointedId);
    return card === undefined ? null : placeOfCard(card).at;
  }, [cards, pointedId]);
  useEffect(() => setPressed(null), [criteria]);
  const [filled, fill] = useFill();
  const rest = (next: Box, zoom: number, byHand: boolean) => {
    setSight({ box: next, zoom });
    if (!byHand || view.shape !== null) return;
    if (follow) look({ box: next }, true);
    else setMoved(true);
  };
  const drawn = useCallback(
    (shape: Point[] | null) => {
      setDrawing(false);
      if (shape !== null) look({ shape, box: null });
    },
    [look],
  );
  const searchHere = () => {
    setMoved(false);
    if (sight !== null) look({ box: sight.box }, true);
  };
  return (
    <MapView
      places={found.places}
      clusters={found.clusters}
      leaders={leaders}
      shape={view.shape}
      box={box}
      pressedAt={pressed?.at ?? pointedAt}
      onRest={rest}
      onPress={(place) => {
        host.touch();
        setPressed(place);
      }}
    >
      {(engine) => (
        <>
          {drawing && <DrawLayer engine={engine} onDrawn={drawn} />}
          <MapTools
            drawing={drawing}
            hasShape={view.shape !== null}
            follow={follow}
            canSearchHere={moved && !follow}
            filled={filled}
            onFill={host.canFillScreen ? fill : undefined}
            onDraw={() => setDrawing(!drawing)}
            onClearShape={() => look({ shape: null })}
            onFollow={setFollow}
            onSearchHere={searchHere}
          />
          <Announcement count={found.total} />
          {pressedIds.length > 0 && <PlaceSheet ids={pressedIds} onClose={() => setPressed(null)} />}
        </>
      )}
    </MapView>
  );
}

/** Whether the map has the whole screen, and a way to take it or give it back. */
function useFill(): [boolean, () => void] {
  const { host } = useServices();
  const [filled, setFilled] = useState(false);
  useEffect(() => {
    host.watchFill(setFilled);
    return () => {
      host.watchFill(() => undefined);
      host.fillScreen(false);
    };
  }, [host]);
  return [filled, () => host.fillScreen(!filled)];
}

/** Says how much there is on the map to those who do not see it. */
function Announcement({ count }: { count: number | undefined }) {
  const { map } = useTexts();
  return (
    <p class="visually-hidden" role="status">
      {count === undefined ? '' : `${map.onMap(count)}. ${map.help}`}
    </p>
  );
}

/** The listings of a place that was pressed; asked for where the place alone is known. */
function useHere({ criteria, view }: Search, pressed: Pressed | null): readonly string[] {
  const { api } = useServices();
  const unknown = pressed !== null && pressed.ids.length === 0;
  const { data } = useQuery({
    ...hereQuery(api, questionOf(criteria, view.words), pressed?.at ?? [0, 0]),
    enabled: unknown,
  });
  if (pressed === null) return NOTHING;
  return unknown ? (data ?? NOTHING) : pressed.ids;
}

/** Where the map goes by itself: to what the address asks for, else to where most of a new search is in the city. */
function useStart({ criteria, view }: Search, drawn: boolean): Box | null {
  const { api } = useServices();
  const [start, setStart] = useState<Box | null>(() => view.box ?? boxAround(view.shape ?? []));
  const [shownFor, setShownFor] = useState(view.box === null ? null : criteria);
  const wanted = view.box === null && shownFor !== criteria;
  const { data } = useQuery({
    ...placesQuery(api, questionOf(criteria, view.words)),
    // Where the search before this one had most is not where this one has.
    placeholderData: undefined,
    enabled: wanted && drawn,
  });
  useEffect(() => {
    if (!wanted || data === undefined) return;
    setShownFor(criteria);
    const next = view.shape === null ? usualBox(data.lon, data.lat) : boxAround(view.shape);
    if (next !== null) setStart(next);
  }, [wanted, criteria, view, data]);
  return start;
}
