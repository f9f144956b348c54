package ai.wewall.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What all {@link EmailCodes} do. */
public interface EmailCodesContract {

    Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    Instant END = NOW.plusSeconds(600);
    byte[] FIRST = {1, 2};
    byte[] SECOND = {3, 4};

    EmailCodes codes();

    @Test
    default void codeCanBeTriedSoOftenAndNoMore() {
        String email = sent(FIRST, 2);

        assertThat(codes().tried(email, NOW).block()).isEqualTo(FIRST);
        assertThat(codes().tried(email, NOW).block()).isEqualTo(FIRST);
        assertThat(codes().tried(email, NOW).block()).isNull();
    }

    @Test
    default void triesAtOnceAreNoMoreThanAllowed() {
        String email = sent(FIRST, 3);

        long tries = Flux.range(0, 12)
                .flatMap(i -> codes().tried(email, NOW).subscribeOn(Schedulers.boundedElastic()))
                .count()
                .block();

        assertThat(tries).isEqualTo(3);
    }

    @Test
    default void newCodeTakesThePlaceOfTheFormerOneWithTriesOfItsOwn() {
        String email = sent(FIRST, 1);
        codes().tried(email, NOW).block();

        codes().put(email, SECOND, 1, NOW, END).block();

        assertThat(codes().tried(email, NOW).block()).isEqualTo(SECOND);
        assertThat(codes().spend(email, FIRST).block()).isFalse();
    }

    @Test
    default void oldAndUnknownCodesAreNone() {
        String email = sent(FIRST, 5);

        assertThat(codes().tried(email, END).block()).isNull();
        assertThat(codes().tried(anAddress(), NOW).block()).isNull();
        assertThat(codes().tried(email, END.minusSeconds(1)).block()).isEqualTo(FIRST);
    }

    @Test
    default void codeIsSpentOnce() {
        String email = sent(FIRST, 5);

        long spent = Flux.range(0, 6)
                .flatMap(i -> codes().spend(email, FIRST).subscribeOn(Schedulers.boundedElastic()))
                .filter(done -> done)
                .count()
                .block();

        assertThat(spent).isEqualTo(1);
        assertThat(codes().tried(email, NOW).block()).isNull();
    }

    @Test
    default void sentCodesAreCountedAlsoAfterTheyWereSpent() {
        String email = sent(FIRST, 5);
        codes().put(email, SECOND, 5, NOW.plusSeconds(60), END).block();
        codes().spend(email, SECOND).block();

        assertThat(codes().sentSince(email, NOW.minusSeconds(1)).block()).isEqualTo(2);
        assertThat(codes().sentSince(email, NOW).block()).isEqualTo(1);
        assertThat(codes().sentSince(anAddress(), NOW.minusSeconds(1)).block()).isZero();
    }

    @Test
    default void whatIsOldIsForgotten() {
        String email = sent(FIRST, 5);

        assertThat(codes().forget(END.plusSeconds(1)).block()).isGreaterThanOrEqualTo(1);

        assertThat(codes().tried(email, NOW).block()).isNull();
        assertThat(codes().sentSince(email, NOW.minusSeconds(1)).block()).isZero();
    }

    private String sent(byte[] hash, int tries) {
        String email = anAddress();
        codes().put(email, hash, tries, NOW, END).block();
        return email;
    }

    private static String anAddress() {
        return UUID.randomUUID() + "@wewall.test";
    }
}
