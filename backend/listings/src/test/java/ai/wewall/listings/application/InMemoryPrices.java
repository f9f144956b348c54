package ai.wewall.listings.application;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.ShownPrice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Prices as maps. */
public final class InMemoryPrices implements Prices {

    private final Map<ListingId, Map<Instant, ShownPrice>> histories = new ConcurrentHashMap<>();

    @Override
    public Mono<Void> add(ListingId id, List<ShownPrice> prices) {
        Map<Instant, ShownPrice> history = histories.computeIfAbsent(id, key -> new TreeMap<>());
        prices.forEach(price -> history.put(price.since(), price));
        return Mono.empty();
    }

    @Override
    public Mono<List<ShownPrice>> of(ListingId id) {
        return Mono.just(List.copyOf(histories.getOrDefault(id, Map.of()).values()));
    }
}
