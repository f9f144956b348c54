package ai.wewall.identity.application;

import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.SignIn.SignedIn;
import ai.wewall.identity.domain.RefreshToken;
import ai.wewall.platform.Ids;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.AccessTokens;
import ai.wewall.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What follows when it is proven who somebody is: their guest becomes them, and they get their tokens. */
public final class OpenSessions {

    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final MergePeople merge;
    private final GonePeople gone;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Duration life;

    /**
     * Over all sign-ins.
     *
     * @param life how long a sign-in holds, however often its tokens are renewed
     */
    public OpenSessions(
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            MergePeople merge,
            GonePeople gone,
            Transactions transactions,
            Ids ids,
            Clock clock,
            Duration life) {
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.merge = merge;
        this.gone = gone;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.life = life;
    }

    /**
     * Opens a session; 403 {@code FORBIDDEN} for whom we refuse to serve.
     *
     * @param account finds or makes the person, in the transaction of the sign-in
     * @param guest who they were until now
     */
    public Mono<SignedIn> open(Mono<Person> account, Optional<PersonId> guest) {
        Mono<Opened> opened = account.flatMap(OpenSessions::unblocked)
                .flatMap(person -> merged(guest, person)
                        .flatMap(former -> begin(person).map(signedIn -> new Opened(signedIn, former))));
        return transactions.inTransaction(opened).map(committed -> {
            committed.former().ifPresent(gone::note);
            return committed.signedIn();
        });
    }

    private Mono<Optional<PersonId>> merged(Optional<PersonId> guest, Person person) {
        return Mono.justOrEmpty(guest)
                .flatMap(known -> merge.guest(known, person))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<SignedIn> begin(Person person) {
        RefreshToken token = RefreshToken.random();
        return refreshTokens
                .begin(ids.next(), person.id(), token, clock.instant().plus(life))
                .thenReturn(signedIn(person, token));
    }

    static Mono<Person> unblocked(Person person) {
        return person.blocked() ? Mono.error(ProblemException.of(403, "FORBIDDEN")) : Mono.just(person);
    }

    SignedIn signedIn(Person person, RefreshToken token) {
        Caller caller = new Caller(person.id().value(), person.guest(), Set.of());
        return new SignedIn(person, accessTokens.issue(caller), accessTokens.life(), token);
    }

    /** How long a sign-in holds. */
    Duration life() {
        return life;
    }

    private record Opened(SignedIn signedIn, Optional<PersonId> former) {}
}
