package ai.wewall.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What all {@link Departures} do. */
public interface DeparturesContract {

    Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    Departures departures();

    @Test
    default void whoWentSinceAMomentIsTold() {
        PersonId earlier = gone(NOON.minusSeconds(1));
        PersonId later = gone(NOON);

        assertThat(since(NOON)).contains(later).doesNotContain(earlier);
        assertThat(since(NOON.minusSeconds(1))).contains(earlier, later);
    }

    @Test
    default void whoIsNotedTwiceWentOnceAndWhenItWasNotedFirst() {
        PersonId person = gone(NOON.minusSeconds(60));

        departures().note(person, NOON).block();

        assertThat(since(NOON)).doesNotContain(person);
        assertThat(since(NOON.minusSeconds(60))).containsOnlyOnce(person);
    }

    @Test
    default void whoWentLongAgoIsForgotten() {
        PersonId old = gone(NOON.minusSeconds(4_000));
        PersonId young = gone(NOON.minusSeconds(3_600));

        assertThat(departures().forget(NOON.minusSeconds(3_600)).block()).isGreaterThanOrEqualTo(1);

        assertThat(since(Instant.EPOCH)).contains(young).doesNotContain(old);
    }

    /** What is told from the position on must not leave a gap behind those who are told already. */
    @Test
    default void positionDoesNotGoBack() {
        var before = departures().since(NOON).block().position();
        gone(NOON);
        var after = departures().since(NOON).block().position();

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    private List<PersonId> since(Instant moment) {
        return departures().since(moment).block().people();
    }

    private PersonId gone(Instant when) {
        PersonId person = new PersonId(UUID.randomUUID());
        departures().note(person, when).block();
        return person;
    }
}
