package ai.wewall.search.adapter.web;

import ai.wewall.search.domain.index.Box;
import ai.wewall.search.domain.index.ListingRow;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answer of places as bytes, gathered while listings pass by. */
final class PlacesJson implements Consumer<ListingRow> {

    private final Map<Long, Place> places = new LinkedHashMap<>();

    @Override
    public void accept(ListingRow listing) {
        long at = (long) listing.lonE7() << 32 | listing.latE7() & 0xFFFFFFFFL;
        Place place = places.computeIfAbsent(
                at,
                key -> new Place(
                        listing.lonE7(), listing.latE7(), listing.deal().toString()));
        place.count++;
        place.price = Math.min(place.price, listing.price());
    }

    byte[] write(int total) {
        return ("{\"lon\":" + column(place -> Double.toString(Box.degrees(place.lonE7)))
                        + ",\"lat\":" + column(place -> Double.toString(Box.degrees(place.latE7)))
                        + ",\"count\":" + column(place -> Integer.toString(place.count))
                        + ",\"deal\":" + column(place -> '"' + place.deal + '"')
                        + ",\"price\":" + column(place -> Roubles.text(place.price))
                        + ",\"total\":" + total + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String column(Function<Place, String> value) {
        return places.values().stream().map(value).collect(Collectors.joining(",", "[", "]"));
    }

    private static final class Place {

        private final int lonE7;
        private final int latE7;
        private final String deal;
        private int count;
        private double price = Double.MAX_VALUE;

        private Place(int lonE7, int latE7, String deal) {
            this.lonE7 = lonE7;
            this.latE7 = latE7;
            this.deal = deal;
        }
    }
}
