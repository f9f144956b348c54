package ai.wewall.analytics.domain;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.PropertyType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The dated table of market figures by kind, class and zone. */
final class MarketTable {

    /** When the table was put together. */
    static final LocalDate DATE = LocalDate.of(2026, 2, 27);

    private static final String FILE = "/analytics/market-rents.csv";

    private final Map<String, MarketFigures> rows;

    private MarketTable(Map<String, MarketFigures> rows) {
        this.rows = rows;
    }

    static MarketTable load() {
        try (InputStream in = MarketTable.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return new MarketTable(text.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0] + row[1] + row[2], MarketTable::figures)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MarketFigures figures(String[] row) {
        return new MarketFigures(
                Double.parseDouble(row[3]),
                Double.parseDouble(row[4]),
                Double.parseDouble(row[5]),
                Double.parseDouble(row[6]));
    }

    MarketFigures of(ListingDetail listing) {
        BuildingClass grade = listing.buildingClass() == null ? BuildingClass.B : listing.buildingClass();
        String ofOffice = listing.type() == PropertyType.OFFICE ? grade.toString() : "";
        return Objects.requireNonNull(rows.get(listing.type() + ofOffice + Zone.of(listing)));
    }
}
