package ai.wewall.listings.domain.geography;

import ai.wewall.listings.District;
import ai.wewall.listings.Station;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.Ring;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the geography from the module's resources. A malformed row is a broken build, so it throws. */
final class MoscowFiles {

    private MoscowFiles() {}

    static Moscow read() {
        Map<Ring, Area> rings = new EnumMap<>(Ring.class);
        Map<BusinessDistrict, Area> businessDistricts = new EnumMap<>(BusinessDistrict.class);
        for (String[] row : rows("areas.csv")) {
            Area area = new Area(line(row[1]));
            if (row[0].equals(BusinessDistrict.MOSCOW_CITY.name())) {
                businessDistricts.put(BusinessDistrict.MOSCOW_CITY, area);
            } else {
                rings.put(Ring.valueOf(row[0]), area);
            }
        }
        List<Station> stations =
                rows("stations.csv").stream().map(MoscowFiles::station).toList();
        List<District> districts =
                rows("districts.csv").stream().map(MoscowFiles::district).toList();
        List<StreetLine> streets =
                rows("streets.csv").stream().map(MoscowFiles::street).toList();
        return new Moscow(
                stations,
                districts,
                streets,
                rings,
                businessDistricts,
                line(rows("river.csv").getFirst()[1]));
    }

    private static Station station(String[] row) {
        GeoPoint location = new GeoPoint(Double.parseDouble(row[7]), Double.parseDouble(row[8]));
        return new Station(row[0], row[1], row[2], row[3], Integer.parseInt(row[4]), row[5], row[6], location);
    }

    private static District district(String[] row) {
        Okrug okrug = Stream.of(Okrug.values())
                .filter(each -> each.toString().equals(row[0]))
                .findFirst()
                .orElseThrow();
        return new District(
                row[1], row[2], okrug, new GeoPoint(Double.parseDouble(row[3]), Double.parseDouble(row[4])));
    }

    private static StreetLine street(String[] row) {
        return new StreetLine(row[0], row[1].isEmpty() ? Corridor.NONE : Corridor.valueOf(row[1]), line(row[2]));
    }

    private static List<GeoPoint> line(String text) {
        return Stream.of(text.split(",")).map(MoscowFiles::point).toList();
    }

    private static GeoPoint point(String text) {
        int space = text.indexOf(' ');
        return new GeoPoint(
                Double.parseDouble(text.substring(0, space)), Double.parseDouble(text.substring(space + 1)));
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = MoscowFiles.class.getResourceAsStream("/geography/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(row -> !row.startsWith("#") && !row.isBlank())
                    .map(row -> row.split(";", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
