package ai.wewall.calculator.application;

import ai.wewall.calculator.CalculationId;
import ai.wewall.calculator.domain.saved.Sharing;
import ai.wewall.calculator.domain.saved.StoredCalculation;
import ai.wewall.calculator.domain.saved.StoredVersion;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Kept calculations in the memory of a test. */
final class InMemorySavedCalculations implements SavedCalculations {

    private record Kept(
            UUID owner,
            StoredCalculation first,
            @Nullable Sharing sharing,
            NavigableMap<Integer, StoredVersion> versions) {
        StoredCalculation with(int version) {
            return new StoredCalculation(
                    first.id(), owner, versions.lastKey(), first.createdAt(), sharing, versions.get(version));
        }

        Kept with(UUID owner, @Nullable Sharing sharing) {
            return new Kept(owner, first, sharing, versions);
        }
    }

    private final Map<CalculationId, Kept> all = new ConcurrentHashMap<>();

    @Override
    public Mono<Void> add(StoredCalculation calculation) {
        return Mono.fromRunnable(() -> all.put(
                calculation.id(),
                new Kept(calculation.owner(), calculation, null, new TreeMap<>(Map.of(1, calculation.version())))));
    }

    @Override
    public Mono<StoredCalculation> find(UUID owner, CalculationId id) {
        return Mono.fromSupplier(() -> all.get(id))
                .filter(kept -> kept.owner().equals(owner))
                .map(InMemorySavedCalculations::newest);
    }

    private static StoredCalculation newest(Kept kept) {
        return kept.with(kept.versions().lastKey());
    }

    @Override
    public Mono<StoredCalculation> findToChange(UUID owner, CalculationId id) {
        return find(owner, id);
    }

    @Override
    public Mono<Void> addVersion(CalculationId id, StoredVersion version, int most) {
        return Mono.fromRunnable(() -> {
            Kept kept = all.get(id);
            kept.versions().put(version.number(), version);
            kept.versions()
                    .keySet()
                    .removeIf(number -> number <= version.number() - most
                            && (kept.sharing() == null
                                    || number != kept.sharing().version()));
        });
    }

    @Override
    public Mono<Void> share(CalculationId id, @Nullable Sharing sharing) {
        return Mono.fromRunnable(() -> all.computeIfPresent(id, (same, kept) -> kept.with(kept.owner(), sharing)));
    }

    @Override
    public Mono<StoredCalculation> shared(String token) {
        return Flux.fromIterable(all.values())
                .filter(kept -> kept.sharing() != null && kept.sharing().token().equals(token))
                .next()
                .map(kept -> kept.with(kept.sharing().version()));
    }

    @Override
    public Flux<StoredVersion> versions(CalculationId id) {
        return Flux.defer(
                () -> Flux.fromIterable(all.get(id).versions().descendingMap().values()));
    }

    @Override
    public Flux<StoredCalculation> list(UUID owner, @Nullable UUID listing, @Nullable CalculationId before, int limit) {
        return Flux.defer(() -> Flux.fromStream(of(owner)
                .map(InMemorySavedCalculations::newest)
                .filter(each -> before == null || each.id().toString().compareTo(before.toString()) < 0)
                .filter(each -> listing == null
                        || listing.toString().equals(each.version().content().listingId()))
                .sorted(Comparator.comparing(
                                (StoredCalculation each) -> each.id().toString())
                        .reversed())
                .limit(limit)));
    }

    private Stream<Kept> of(UUID owner) {
        return all.values().stream().filter(kept -> kept.owner().equals(owner));
    }

    @Override
    public Mono<Long> count(UUID owner) {
        return Mono.fromSupplier(() -> of(owner).count());
    }

    @Override
    public Mono<Boolean> remove(UUID owner, CalculationId id) {
        return find(owner, id).map(found -> all.remove(id) != null).defaultIfEmpty(false);
    }

    @Override
    public Mono<Void> move(UUID from, UUID to) {
        return Mono.fromRunnable(
                () -> all.replaceAll((id, kept) -> kept.owner().equals(from) ? kept.with(to, kept.sharing()) : kept));
    }

    @Override
    public Mono<Void> forget(UUID owner) {
        return Mono.fromRunnable(
                () -> all.values().removeIf(kept -> kept.owner().equals(owner)));
    }
}
