package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.domain.RefreshToken;
import ai.wewall.identity.domain.Rotation;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** All refresh tokens, in families: one a sign-in. */
public interface RefreshTokens {

    /** Begins a family with its first token. */
    Mono<Void> begin(UUID family, PersonId person, RefreshToken token, Instant expires);

    /** Uses a token up and puts the next one in its place; of several callers with the same token one succeeds. */
    Mono<Rotation> rotate(RefreshToken used, RefreshToken next, Instant now);

    /** Whose sign-in a token stands for, without using it up; empty where it is no longer good. */
    Mono<PersonId> holder(RefreshToken token, Instant now);

    /** Lets all sign-ins of one person be another's. */
    Mono<Void> handOver(PersonId from, PersonId to);

    /** Revokes the family of a token; nothing happens where it is unknown. */
    Mono<Void> revokeFamilyOf(RefreshToken token);

    /**
     * Forgets families that expired or were revoked before this; until then a token that is used twice is told as such.
     *
     * @return how many
     */
    Mono<Long> forgetEnded(Instant before);
}
