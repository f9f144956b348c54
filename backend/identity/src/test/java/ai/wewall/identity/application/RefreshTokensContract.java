package ai.wewall.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.domain.RefreshToken;
import ai.wewall.identity.domain.Rotation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What all {@link RefreshTokens} do. */
public interface RefreshTokensContract {

    Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    RefreshTokens tokens();

    PersonId aPerson();

    @Test
    default void tokenIsGoodOnceAndItsSuccessorAfterIt() {
        PersonId person = aPerson();
        RefreshToken first = begun(person);
        RefreshToken second = RefreshToken.random();

        assertThat(rotate(first, second)).isEqualTo(new Rotation.Rotated(person));
        assertThat(rotate(second, RefreshToken.random())).isEqualTo(new Rotation.Rotated(person));
    }

    @Test
    default void usedTokenRevokesItsFamily() {
        RefreshToken first = begun(aPerson());
        RefreshToken second = RefreshToken.random();
        rotate(first, second);

        assertThat(rotate(first, RefreshToken.random())).isEqualTo(new Rotation.Reused());
        assertThat(rotate(second, RefreshToken.random())).isEqualTo(new Rotation.Refused());
    }

    @Test
    default void otherSignInsGoOn() {
        PersonId person = aPerson();
        RefreshToken here = begun(person);
        RefreshToken there = begun(person);
        rotate(here, RefreshToken.random());
        rotate(here, RefreshToken.random());

        assertThat(rotate(there, RefreshToken.random())).isInstanceOf(Rotation.Rotated.class);
    }

    @Test
    default void ofTwoCallersWithOneTokenOneSucceeds() {
        RefreshToken token = begun(aPerson());

        List<Rotation> outcomes = Flux.range(0, 8)
                .flatMap(i ->
                        tokens().rotate(token, RefreshToken.random(), NOW).subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block();

        assertThat(outcomes).filteredOn(Rotation.Rotated.class::isInstance).hasSize(1);
    }

    @Test
    default void unknownOldAndRevokedTokensAreRefused() {
        RefreshToken revoked = begun(aPerson());
        tokens().revokeFamilyOf(revoked).block();

        assertThat(rotate(RefreshToken.random(), RefreshToken.random())).isEqualTo(new Rotation.Refused());
        assertThat(rotate(revoked, RefreshToken.random())).isEqualTo(new Rotation.Refused());
        assertThat(tokens().rotate(begun(aPerson()), RefreshToken.random(), NOW.plus(Duration.ofDays(31)))
                        .block())
                .isEqualTo(new Rotation.Refused());
    }

    @Test
    default void endedSignInsAreForgotten() {
        RefreshToken expired = begun(aPerson());
        RefreshToken revoked = RefreshToken.random();
        Instant farEnd = NOW.plus(Duration.ofDays(900));
        tokens().begin(UUID.randomUUID(), aPerson(), revoked, farEnd).block();
        RefreshToken going = RefreshToken.random();
        tokens().begin(UUID.randomUUID(), aPerson(), going, farEnd).block();
        tokens().revokeFamilyOf(revoked).block();

        long forgotten = tokens().forgetEnded(NOW.plus(Duration.ofDays(800))).block();

        assertThat(forgotten).isGreaterThanOrEqualTo(2);
        assertThat(rotate(expired, RefreshToken.random())).isEqualTo(new Rotation.Refused());
        assertThat(rotate(going, RefreshToken.random())).isInstanceOf(Rotation.Rotated.class);
    }

    @Test
    default void signInsCanBeHandedOver() {
        PersonId to = aPerson();
        PersonId from = aPerson();
        RefreshToken token = begun(from);

        tokens().handOver(from, to).block();

        assertThat(rotate(token, RefreshToken.random())).isEqualTo(new Rotation.Rotated(to));
    }

    @Test
    default void holderIsToldWhileTheTokenIsGood() {
        PersonId person = aPerson();
        RefreshToken token = begun(person);
        RefreshToken next = RefreshToken.random();

        assertThat(tokens().holder(token, NOW).block()).isEqualTo(person);
        assertThat(tokens().holder(token, NOW.plus(Duration.ofDays(31))).block())
                .isNull();
        rotate(token, next);
        assertThat(tokens().holder(token, NOW).block()).isNull();
        tokens().revokeFamilyOf(next).block();
        assertThat(tokens().holder(next, NOW).block()).isNull();
        assertThat(tokens().holder(RefreshToken.random(), NOW).block()).isNull();
    }

    private RefreshToken begun(PersonId person) {
        RefreshToken token = RefreshToken.random();
        tokens().begin(UUID.randomUUID(), person, token, NOW.plus(Duration.ofDays(30)))
                .block();
        return token;
    }

    private Rotation rotate(RefreshToken used, RefreshToken next) {
        return tokens().rotate(used, next, NOW).block();
    }
}
