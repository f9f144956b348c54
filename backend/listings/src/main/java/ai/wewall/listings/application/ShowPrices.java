package ai.wewall.listings.application;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.ShownPrice;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.PriceHistoryResponse;
import ai.wewall.model.listing.PricePoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Shows how the price of a listing changed. */
public final class ShowPrices {

    private final Prices prices;

    /** Over the prices that were noted. */
    public ShowPrices(Prices prices) {
        this.prices = prices;
    }

    /** The prices of a listing on offer in its present deal; at least the one of today. */
    public Mono<PriceHistoryResponse> of(ListingDetail listing) {
        return prices.of(ListingId.parse(listing.id()).orElseThrow()).map(known -> {
            List<ShownPrice> shown = known.stream()
                    .filter(price -> price.deal() == listing.deal())
                    .toList();
            return new PriceHistoryResponse(shown.isEmpty() ? List.of(onlyOne(listing)) : points(shown));
        });
    }

    private static PricePoint onlyOne(ListingDetail listing) {
        return new PricePoint(listing.publishedAt(), listing.price(), listing.pricePerSqm(), null);
    }

    private static List<PricePoint> points(List<ShownPrice> shown) {
        List<PricePoint> points = new ArrayList<>();
        ShownPrice before = null;
        for (ShownPrice price : shown) {
            points.add(new PricePoint(
                    price.since().atOffset(ZoneOffset.UTC),
                    price.price(),
                    price.pricePerSqm(),
                    changePct(before, price)));
            before = price;
        }
        return points;
    }

    private static @Nullable BigDecimal changePct(@Nullable ShownPrice before, ShownPrice price) {
        return before == null
                ? null
                : price.price()
                        .subtract(before.price())
                        .movePointRight(2)
                        .divide(before.price(), 1, RoundingMode.HALF_UP);
    }
}
