package ai.wewall.telegram.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Outgoing WORDS = new Outgoing.Words("a", Keyboard.none());
    private static final Outgoing.Change CHANGE = new Outgoing.Change(
            7, new BoardId(UUID.randomUUID()), new Picture.OfOffer(new OfferId("x")), "b", Keyboard.none());

    private final DeliveryRules rules =
            new DeliveryRules(Duration.ofMillis(500), Duration.ofMinutes(1), Duration.ofHours(24));

    @Test
    void deliveredMessageIsDone() {
        assertThat(judge(WORDS, new Delivery.Delivered(5), 1)).isEqualTo(new Verdict.Done(5));
    }

    @Test
    void messageThatShowsItAlreadyIsDone() {
        assertThat(judge(CHANGE, new Delivery.Unchanged(), 1)).isEqualTo(new Verdict.Done(null));
    }

    @Test
    void pauseThatTelegramAsksForIsKept() {
        assertThat(judge(WORDS, new Delivery.TooMany(Duration.ofSeconds(35)), 9))
                .isEqualTo(new Verdict.Again(NOON.plusSeconds(35), "TOO_MANY"));
    }

    @Test
    void chatThatDoesNotWantUsIsDropped() {
        assertThat(judge(WORDS, new Delivery.Unwanted(), 1)).isEqualTo(new Verdict.DropChat());
    }

    @Test
    void changeThatIsRefusedIsShownAnew() {
        assertThat(judge(CHANGE, new Delivery.Refused(400, "message to edit not found"), 1))
                .isEqualTo(new Verdict.Instead(CHANGE.instead()));
    }

    @Test
    void messageThatIsRefusedIsParked() {
        assertThat(judge(CHANGE.instead(), new Delivery.Refused(400, "Bad Request: x"), 1))
                .isEqualTo(new Verdict.Park("400 Bad Request: x"));
    }

    @ParameterizedTest
    @CsvSource({"1,500", "2,1000", "3,2000", "8,60000", "1000,60000"})
    void failureIsTriedAgainLaterAndLater(int attempts, long millis) {
        assertThat(judge(WORDS, new Delivery.Unreachable("503"), attempts))
                .isEqualTo(new Verdict.Again(NOON.plusMillis(millis), "503"));
    }

    @Test
    void messageThatHasBecomeOldIsGivenUp() {
        assertThat(rules.judge(WORDS, new Delivery.Unreachable("503"), 1, NOON.minusSeconds(86_401), NOON))
                .isEqualTo(new Verdict.Park("503"));
    }

    private Verdict judge(Outgoing message, Delivery delivery, int attempts) {
        return rules.judge(message, delivery, attempts, NOON.minusSeconds(1), NOON);
    }
}
