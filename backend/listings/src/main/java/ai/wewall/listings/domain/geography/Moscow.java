package ai.wewall.listings.domain.geography;

import ai.wewall.listings.District;
import ai.wewall.listings.Geography;
import ai.wewall.listings.Station;
import ai.wewall.listings.Street;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Ring;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The geography of Moscow over the facts that the module carries. */
public final class Moscow implements Geography {

    private static final int WALK_LIMIT_MINUTES = 25;
    private static final int STATIONS_SHOWN = 5;
    /** A little beyond 25 minutes on foot; the rounded minutes decide. */
    private static final double WALK_LIMIT_METRES = 1_600;

    private static final double STREET_STEP_METRES = 50;

    private final List<Station> stations;
    private final List<District> districts;
    private final List<StreetLine> lines;
    private final Map<Ring, Area> rings;
    private final Map<BusinessDistrict, Area> businessDistricts;
    private final PointIndex<Station> stationIndex;
    private final PointIndex<District> districtIndex;
    private final List<Street> streets;
    private final List<GeoPoint> river;

    Moscow(
            List<Station> stations,
            List<District> districts,
            List<StreetLine> lines,
            Map<Ring, Area> rings,
            Map<BusinessDistrict, Area> businessDistricts,
            List<GeoPoint> river) {
        this.stations = List.copyOf(stations);
        this.districts = List.copyOf(districts);
        this.lines = List.copyOf(lines);
        this.rings = Map.copyOf(rings);
        this.businessDistricts = Map.copyOf(businessDistricts);
        this.river = List.copyOf(river);
        this.stationIndex = new PointIndex<>(stations, Station::location);
        this.districtIndex = new PointIndex<>(districts, District::centre);
        this.streets = lines.stream().map(this::street).toList();
    }

    /** Reads the facts from the module's own files. */
    public static Moscow load() {
        return MoscowFiles.read();
    }

    @Override
    public List<Station> stations() {
        return stations;
    }

    @Override
    public List<District> districts() {
        return districts;
    }

    @Override
    public List<Street> streets() {
        return streets;
    }

    /** Streets with their schematic lines. */
    public List<StreetLine> lines() {
        return lines;
    }

    /** The outline of a ring. */
    public Area ring(Ring ring) {
        return Optional.ofNullable(rings.get(ring)).orElseThrow();
    }

    /** The river Moskva as a schematic line. */
    public List<GeoPoint> river() {
        return river;
    }

    @Override
    public District districtOf(GeoPoint point) {
        return districtIndex.nearest(point);
    }

    @Override
    public List<MetroWalk> metroNear(GeoPoint point) {
        Set<String> names = new HashSet<>();
        List<MetroWalk> near = stationIndex.within(point, WALK_LIMIT_METRES).stream()
                .sorted(Comparator.comparingDouble(station -> Earth.metres(point, station.location())))
                .map(station -> walk(point, station))
                .filter(walk -> walk.walkMinutes() <= WALK_LIMIT_MINUTES && names.add(walk.name()))
                .limit(STATIONS_SHOWN)
                .toList();
        return near.isEmpty() ? List.of(walk(point, stationIndex.nearest(point))) : near;
    }

    @Override
    public Set<Ring> ringsAround(GeoPoint point) {
        Set<Ring> around = EnumSet.noneOf(Ring.class);
        rings.forEach((ring, area) -> {
            if (area.contains(point)) {
                around.add(ring);
            }
        });
        return around;
    }

    @Override
    public Optional<BusinessDistrict> businessDistrictOf(GeoPoint point) {
        return businessDistricts.entrySet().stream()
                .filter(entry -> entry.getValue().contains(point))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static MetroWalk walk(GeoPoint point, Station station) {
        return new MetroWalk(station.name(), station.line(), Earth.walkMinutes(point, station.location()));
    }

    private Street street(StreetLine line) {
        List<String> through = line.walk(STREET_STEP_METRES).stream()
                .map(point -> districtOf(point).name())
                .distinct()
                .toList();
        return new Street(line.name(), through);
    }
}
