package ai.wewall.search.application.personal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.PersonId;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.StoredComparison;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What everything that keeps comparisons has to do. */
public abstract class ComparisonsContract {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00.123456Z");

    private final PersonId anna = new PersonId(UUID.randomUUID());
    private final PersonId boris = new PersonId(UUID.randomUUID());

    /** An implementation; the same one for the whole test. */
    protected abstract Comparisons comparisons();

    @Test
    void comparisonComesBackToItsOwnerAlone() {
        StoredComparison added = add(anna, NOON);

        assertThat(comparisons().find(anna, added.id()).block()).isEqualTo(added);
        assertThat(comparisons().find(boris, added.id()).block()).isNull();
        assertThat(comparisons().replace(boris, added).block()).isFalse();
        assertThat(comparisons().drop(boris, added.id()).block()).isFalse();
        assertThat(comparisons().drop(anna, added.id()).block()).isTrue();
        assertThat(comparisons().find(anna, added.id()).block()).isNull();
    }

    @Test
    void changedComparisonKeepsTheMomentWhenItWasMade() {
        StoredComparison added = add(anna, NOON);
        List<UUID> others = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Instant later = NOON.plusSeconds(60);

        comparisons()
                .replace(anna, new StoredComparison(added.id(), null, others, later, later))
                .block();

        assertThat(comparisons().find(anna, added.id()).block())
                .isEqualTo(new StoredComparison(added.id(), null, others, NOON, later));
    }

    @Test
    void fullListTakesNothingMore() {
        IntStream.range(0, 3).forEach(i -> add(anna, NOON));

        assertThat(comparisons().add(anna, comparison(NOON), 3).block()).isFalse();
        assertThat(comparisons().count(anna).block()).isEqualTo(3);
    }

    @Test
    void pagesHoldEachOnceTheLatestFirst() {
        IntStream.range(0, 7).forEach(i -> add(anna, NOON.plusSeconds(i / 2)));

        List<StoredComparison> all =
                comparisons().page(anna, Optional.empty(), 100).block();
        Place end = new Place(all.get(2).createdAt(), all.get(2).id());

        assertThat(all)
                .hasSize(7)
                .extracting(StoredComparison::createdAt)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(comparisons().page(anna, Optional.of(end), 100).block()).isEqualTo(all.subList(3, 7));
    }

    private StoredComparison add(PersonId person, Instant at) {
        StoredComparison comparison = comparison(at);
        assertThat(comparisons().add(person, comparison, 100).block()).isTrue();
        return comparison;
    }

    private static StoredComparison comparison(Instant at) {
        return new StoredComparison(
                UUID.randomUUID(), "Два офиса", List.of(UUID.randomUUID(), UUID.randomUUID()), at, at);
    }
}
