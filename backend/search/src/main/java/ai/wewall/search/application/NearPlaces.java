package ai.wewall.search.application;

import ai.wewall.listings.District;
import ai.wewall.listings.Geography;
import ai.wewall.listings.Station;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.search.domain.relax.Neighbours;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What lies next to stations and districts of Moscow. */
final class NearPlaces implements Neighbours {

    private static final double METRES_A_DEGREE = 111_195;
    private static final double STATION_METRES = 2_200;
    private static final double DISTRICT_METRES = 4_500;
    private static final int MOST = 6;

    private final Geography geography;

    NearPlaces(Geography geography) {
        this.geography = geography;
    }

    /** The stations within a walk's reach, and those before and after on the same line. */
    @Override
    public Set<String> ofStations(Set<String> names) {
        Set<String> wanted = folded(names);
        List<Station> of = geography.stations().stream()
                .filter(station -> wanted.contains(folded(station.name())))
                .toList();
        return nearest(geography.stations().stream()
                .filter(station -> !wanted.contains(folded(station.name())))
                .map(station -> new Near(station.name(), distance(station, of)))
                .filter(near -> near.metres() <= STATION_METRES)
                .toList());
    }

    /** Stations beside each other on a line count as near, however far apart they are built. */
    private static double distance(Station station, List<Station> of) {
        return of.stream()
                .mapToDouble(each -> isBeside(station, each)
                        ? Math.min(STATION_METRES, metres(station.location(), each.location()))
                        : metres(station.location(), each.location()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static boolean isBeside(Station a, Station b) {
        return a.lineCode().equals(b.lineCode()) && Math.abs(a.order() - b.order()) == 1;
    }

    @Override
    public Set<String> ofDistricts(Set<String> names) {
        Set<String> wanted = folded(names);
        List<GeoPoint> of = geography.districts().stream()
                .filter(district -> wanted.contains(folded(district.name())))
                .map(District::centre)
                .toList();
        Function<District, Double> distance = district -> of.stream()
                .mapToDouble(centre -> metres(district.centre(), centre))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return nearest(geography.districts().stream()
                .filter(district -> !wanted.contains(folded(district.name())))
                .map(district -> new Near(district.name(), distance.apply(district)))
                .filter(near -> near.metres() <= DISTRICT_METRES)
                .toList());
    }

    private record Near(String name, double metres) {}

    private static Set<String> nearest(List<Near> near) {
        return near.stream()
                .sorted(Comparator.comparingDouble(Near::metres))
                .map(Near::name)
                .distinct()
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> folded(Set<String> names) {
        return names.stream().map(NearPlaces::folded).collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String name) {
        return name.replace('ё', 'е');
    }

    private static double metres(GeoPoint a, GeoPoint b) {
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians(a.lat()));
        return Math.hypot(a.lat() - b.lat(), east) * METRES_A_DEGREE;
    }
}
