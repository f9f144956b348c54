package ai.wewall.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.application.OutgoingMail.Mail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What every {@link OutgoingMail} does. Each test leaves it empty. */
public interface OutgoingMailContract {

    Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    Instant END = NOW.plusSeconds(600);

    OutgoingMail mail();

    @Test
    default void mailIsSentOnceInOrder() {
        List<Mail> sent = new ArrayList<>();
        add("first", NOW.minusSeconds(1));
        add("second", NOW);

        while (next(NOW, sent)) {
            assertThat(sent.size()).isLessThanOrEqualTo(2);
        }

        assertThat(sent).extracting(Mail::subject).containsExactly("first", "second");
        assertThat(sent.getFirst()).isEqualTo(letter("first"));
    }

    @Test
    default void mailIsNotSentBeforeItsTime() {
        add("later", NOW);

        assertThat(next(NOW.minusSeconds(1), new ArrayList<>())).isFalse();
        assertThat(next(NOW, new ArrayList<>())).isTrue();
    }

    @Test
    default void mailThatWasNotTakenIsDueAgainLaterAndLaterStill() {
        add("again", NOW);
        assertThat(fails(NOW)).isTrue();

        assertThat(fails(NOW.plusMillis(999))).isFalse();
        assertThat(fails(NOW.plusSeconds(1))).isTrue();
        assertThat(fails(NOW.plusMillis(2_999))).isFalse();
        assertThat(next(NOW.plusSeconds(3), new ArrayList<>())).isTrue();
    }

    @Test
    default void failureHoldsBackNoOtherMail() {
        List<Mail> sent = new ArrayList<>();
        add("bad", NOW.minusSeconds(1));
        add("good", NOW);
        assertThat(fails(NOW)).isTrue();

        assertThat(next(NOW, sent)).isTrue();

        assertThat(sent).containsExactly(letter("good"));
        assertThat(next(NOW.plusSeconds(1), sent)).isTrue();
    }

    @Test
    default void expiredMailIsForgotten() {
        add("old", NOW);

        assertThat(next(END.plusSeconds(1), new ArrayList<>())).isFalse();
        assertThat(next(NOW, new ArrayList<>())).isFalse();
    }

    private void add(String subject, Instant now) {
        mail().add(letter(subject), now, END).block();
    }

    private static Mail letter(String subject) {
        return new Mail("anna@wewall.test", subject, "123456");
    }

    private boolean next(Instant now, List<Mail> sent) {
        return mail().sendNext(now, letter -> Mono.fromRunnable(() -> sent.add(letter)))
                .block();
    }

    private boolean fails(Instant now) {
        return mail().sendNext(now, letter -> Mono.error(new IllegalStateException("away")))
                .block();
    }
}
