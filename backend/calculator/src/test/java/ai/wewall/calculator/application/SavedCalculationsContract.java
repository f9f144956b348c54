package ai.wewall.calculator.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.CalculationId;
import ai.wewall.calculator.Requests;
import ai.wewall.calculator.domain.saved.Sharing;
import ai.wewall.calculator.domain.saved.StoredCalculation;
import ai.wewall.calculator.domain.saved.StoredVersion;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.platform.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link SavedCalculations} does. */
public interface SavedCalculationsContract {

    Ids IDS = new Ids(Clock.systemUTC());

    SavedCalculations calculations();

    @Test
    default void addedOneIsFoundByItsOwnerAlone() {
        StoredCalculation kept = given(UUID.randomUUID());

        assertThat(calculations().find(kept.owner(), kept.id()).block()).isEqualTo(kept);
        assertThat(calculations().findToChange(kept.owner(), kept.id()).block()).isEqualTo(kept);
        assertThat(calculations().find(UUID.randomUUID(), kept.id()).block()).isNull();
    }

    @Test
    default void nextVersionIsFound() {
        StoredCalculation kept = given(UUID.randomUUID());

        StoredCalculation changed = kept.next(version(2));
        calculations().addVersion(kept.id(), changed.version(), 50).block();

        assertThat(calculations().find(kept.owner(), kept.id()).block()).isEqualTo(changed);
        assertThat(calculations()
                        .versions(kept.id())
                        .map(StoredVersion::number)
                        .collectList()
                        .block())
                .containsExactly(2, 1);
    }

    @Test
    default void oldVersionsGoButTheSharedOneStays() {
        StoredCalculation kept = given(UUID.randomUUID());
        calculations().share(kept.id(), new Sharing(token(), 1)).block();

        for (int number = 2; number <= 5; number++) {
            calculations().addVersion(kept.id(), version(number), 2).block();
        }

        assertThat(calculations()
                        .versions(kept.id())
                        .map(StoredVersion::number)
                        .collectList()
                        .block())
                .containsExactly(5, 4, 1);
    }

    @Test
    default void tokenShowsTheVersionShared() {
        StoredCalculation kept = given(UUID.randomUUID());
        String token = token();

        calculations().share(kept.id(), new Sharing(token, 1)).block();
        calculations().addVersion(kept.id(), version(2), 50).block();

        assertThat(calculations().shared(token).block().version()).isEqualTo(kept.version());
        calculations().share(kept.id(), null).block();
        assertThat(calculations().shared(token).block()).isNull();
    }

    @Test
    default void listBeginsWithTheNewest() {
        UUID owner = UUID.randomUUID();
        List<StoredCalculation> newestFirst = Stream.of(given(owner), given(owner))
                .sorted(Comparator.comparing(
                                (StoredCalculation each) -> each.id().toString())
                        .reversed())
                .toList();
        StoredCalculation older = newestFirst.getLast();
        UUID listing = UUID.fromString(older.version().content().listingId());

        assertThat(list(owner, null, null)).isEqualTo(newestFirst);
        assertThat(list(owner, null, newestFirst.getFirst().id())).containsExactly(older);
        assertThat(list(owner, listing, null)).containsExactly(older);
        assertThat(calculations().count(owner).block()).isEqualTo(2);
    }

    private List<StoredCalculation> list(UUID owner, UUID listing, CalculationId before) {
        return calculations().list(owner, listing, before, 10).collectList().block();
    }

    @Test
    default void removedOneIsGone() {
        StoredCalculation kept = given(UUID.randomUUID());

        assertThat(calculations().remove(UUID.randomUUID(), kept.id()).block()).isFalse();
        assertThat(calculations().remove(kept.owner(), kept.id()).block()).isTrue();
        assertThat(calculations().find(kept.owner(), kept.id()).block()).isNull();
    }

    @Test
    default void allOfAPersonMoveAndAreForgotten() {
        StoredCalculation kept = given(UUID.randomUUID());
        UUID other = UUID.randomUUID();

        calculations().move(kept.owner(), other).block();
        assertThat(calculations().count(kept.owner()).block()).isZero();
        assertThat(calculations().count(other).block()).isEqualTo(1);

        calculations().forget(other).block();
        assertThat(calculations().count(other).block()).isZero();
    }

    private StoredCalculation given(UUID owner) {
        var kept = new StoredCalculation(new CalculationId(IDS.next()), owner, 1, now(), null, version(1));
        calculations().add(kept).block();
        return kept;
    }

    private static StoredVersion version(int number) {
        var content = new SavedCalculationRequest(
                "Офис № " + number, UUID.randomUUID().toString(), investment(), null, null);
        return new StoredVersion(number, now(), content, 12.5, null);
    }

    private static InvestmentRequest investment() {
        return Answers.read(Requests.plain(), InvestmentRequest.class);
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private static Instant now() {
        return Instant.parse("2026-11-01T10:00:00.123456Z");
    }
}
