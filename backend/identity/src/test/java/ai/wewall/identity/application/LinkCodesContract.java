package ai.wewall.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.domain.RefreshToken;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What all {@link LinkCodes} do. */
public interface LinkCodesContract {

    Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    Instant END = NOW.plusSeconds(600);

    LinkCodes codes();

    PersonId aPerson();

    @Test
    default void codeIsGoodOnceAndThenItsUsers() {
        PersonId maker = aPerson();
        PersonId user = aPerson();
        byte[] code = kept(maker);
        assertThat(codes().find(code).block()).isEqualTo(new LinkCodes.Kept(maker, END, false));

        assertThat(codes().use(code, user, NOW).block()).isEqualTo(maker);

        assertThat(codes().find(code).block()).isEqualTo(new LinkCodes.Kept(user, END, true));
        assertThat(codes().use(code, aPerson(), NOW).block()).isNull();
    }

    @Test
    default void unknownAndOldCodesAreGoodForNothing() {
        byte[] code = kept(aPerson());

        assertThat(codes().use(code, aPerson(), END).block()).isNull();
        assertThat(codes().use(aHash(), aPerson(), NOW).block()).isNull();
        assertThat(codes().find(aHash()).block()).isNull();
        assertThat(codes().use(code, aPerson(), END.minusSeconds(1)).block()).isNotNull();
    }

    @Test
    default void ofSeveralCallersOneGetsTheCode() {
        byte[] code = kept(aPerson());
        List<PersonId> callers = List.of(aPerson(), aPerson(), aPerson(), aPerson());

        List<PersonId> makers = Flux.fromIterable(callers)
                .flatMap(each -> codes().use(code, each, NOW).subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block();

        assertThat(makers).hasSize(1);
    }

    @Test
    default void oldCodesAreForgottenWhetherUsedOrNot() {
        byte[] used = kept(aPerson());
        byte[] old = kept(aPerson());
        byte[] good = aHash();
        codes().add(good, aPerson(), END.plusSeconds(1)).block();
        codes().use(used, aPerson(), NOW).block();

        assertThat(codes().forget(END.plusSeconds(1)).block()).isGreaterThanOrEqualTo(2);

        assertThat(codes().find(used).block()).isNull();
        assertThat(codes().find(old).block()).isNull();
        assertThat(codes().find(good).block()).isNotNull();
    }

    private byte[] kept(PersonId maker) {
        byte[] hash = aHash();
        codes().add(hash, maker, END).block();
        return hash;
    }

    private static byte[] aHash() {
        return RefreshToken.random().hash();
    }
}
