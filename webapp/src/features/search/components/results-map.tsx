import { useQuery } from '@tanstack/preact-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListingCard, PinColumns } from '../../../api/schema';
import { MapView } from '../../../components/map/map-view';
import { placeOfCard, placesOf } from '../../../components/map/pins';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { type Box, MOSCOW, type Point } from '../../../lib/geography/geography';
import { boxAround, usualBox } from '../../../lib/geography/shape';
import { useStored } from '../../../lib/use-stored';
import { clustersQuery, pinsQuery, squaresAround } from '../api/map-queries';
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
  const [pressed, setPressed] = useState<string[]>([]);
  const found = useFound(search, sight, cards);
  const box = useStart(search, found.pins);
  const leaders = useMemo(() => new Map(cards.map(({ id }, rank) => [id, rank])), [cards]);
  useEffect(() => setPressed([]), [criteria]);
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
      pressedId={pressed[0] ?? pointedId}
      onRest={rest}
      onPress={(ids) => {
        host.touch();
        setPressed(ids);
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
          {pressed.length > 0 && <PlaceSheet ids={pressed} onClose={() => setPressed([])} />}
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

/** Dots for what was found, or clusters where there is more than can be drawn. */
function useFound(
  { criteria, view }: Search,
  sight: { box: Box; zoom: number } | null,
  cards: readonly ListingCard[],
) {
  const { api } = useServices();
  const around = sight === null ? null : squaresAround(sight.box, sight.zoom);
  const { data: pins } = useQuery({ ...pinsQuery(api, criteria, around), enabled: sight !== null });
  const byWords = view.words !== null;
  const tooMany = pins !== undefined && pins.total > pins.id.length;
  const { data: clustered } = useQuery({
    ...clustersQuery(api, criteria, sight?.box ?? MOSCOW, Math.round(sight?.zoom ?? 10)),
    enabled: tooMany && sight !== null,
  });
  const places = useMemo(
    () => (pins === undefined || tooMany || byWords ? NOTHING : placesOf(pins, view.shape)),
    [pins, tooMany, byWords, view.shape],
  );
  // Dots are not asked for by words; then the list as far as it is shown stands on the map.
  const listed = useMemo(() => (byWords ? cards.map(placeOfCard) : NOTHING), [byWords, cards]);
  if (byWords) return { pins, places: listed, clusters: NOTHING, total: cards.length };
  return { pins, places, clusters: tooMany ? clustered?.features : NOTHING, total: pins?.total };
}

/** Where the map goes by itself: to what the address asks for, else to where most of a new search is. */
function useStart({ criteria, view }: Search, pins: PinColumns | undefined): Box | null {
  const [start, setStart] = useState<Box | null>(() => view.box ?? boxAround(view.shape ?? []));
  const shownFor = useRef(view.box === null ? null : criteria);
  useEffect(() => {
    if (pins === undefined || view.box !== null || shownFor.current === criteria) return;
    shownFor.current = criteria;
    const next = view.shape === null ? usualBox(pins.lon, pins.lat) : boxAround(view.shape);
    if (next !== null) setStart(next);
  }, [criteria, view, pins]);
  return start;
}
