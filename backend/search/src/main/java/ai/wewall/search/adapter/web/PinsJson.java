package ai.wewall.search.adapter.web;

import ai.wewall.search.domain.index.Box;
import ai.wewall.search.domain.index.ListingRow;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The answer of pins as bytes, written column by column while listings pass by. */
final class PinsJson implements Consumer<ListingRow> {

    private final StringBuilder ids = new StringBuilder();
    private final StringBuilder lons = new StringBuilder();
    private final StringBuilder lats = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder deals = new StringBuilder();
    private final StringBuilder prices = new StringBuilder();

    @Override
    public void accept(ListingRow listing) {
        if (!ids.isEmpty()) {
            separate();
        }
        quote(ids, listing.id().toString());
        lons.append(Box.degrees(listing.lonE7()));
        lats.append(Box.degrees(listing.latE7()));
        quote(types, listing.type().toString());
        quote(deals, listing.deal().toString());
        prices.append(Roubles.text(listing.price()));
    }

    private void separate() {
        ids.append(',');
        lons.append(',');
        lats.append(',');
        types.append(',');
        deals.append(',');
        prices.append(',');
    }

    private static void quote(StringBuilder column, String value) {
        column.append('"').append(value).append('"');
    }

    byte[] write(int total) {
        return ("{\"id\":[" + ids + "],\"lon\":[" + lons + "],\"lat\":[" + lats + "],\"type\":[" + types
                        + "],\"deal\":[" + deals + "],\"price\":[" + prices + "],\"total\":" + total + "}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
