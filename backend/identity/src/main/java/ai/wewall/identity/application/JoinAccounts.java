package ai.wewall.identity.application;

import ai.wewall.identity.LinkOutcome;
import ai.wewall.identity.LinkPreview;
import ai.wewall.identity.LinkRefusal;
import ai.wewall.identity.Linking;
import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.domain.MaskedAddress;
import ai.wewall.identity.domain.RefreshToken;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Joins a browser account with a Telegram account. The latter goes on, with the browser's sign-ins and address. */
public final class JoinAccounts implements Linking {

    private final LinkCodes codes;
    private final Persons persons;
    private final RefreshTokens refreshTokens;
    private final MergePeople merge;
    private final GonePeople gone;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration life;

    /**
     * Over all people.
     *
     * @param life how long a code is good
     */
    public JoinAccounts(
            LinkCodes codes,
            Persons persons,
            RefreshTokens refreshTokens,
            MergePeople merge,
            GonePeople gone,
            Transactions transactions,
            Clock clock,
            Duration life) {
        this.codes = codes;
        this.persons = persons;
        this.refreshTokens = refreshTokens;
        this.merge = merge;
        this.gone = gone;
        this.transactions = transactions;
        this.clock = clock;
        this.life = life;
    }

    /** A new code of the person. */
    public Mono<String> code(PersonId person) {
        return Mono.defer(() -> {
            RefreshToken code = RefreshToken.random();
            return codes.add(code.hash(), person, clock.instant().plus(life)).thenReturn(code.value());
        });
    }

    /** How long a code is good. */
    public Duration life() {
        return life;
    }

    @Override
    public Mono<LinkPreview> preview(String code, PersonId telegram) {
        return Mono.defer(() -> sides(code, telegram, clock.instant()))
                .<LinkPreview>map(sides -> sides.refusal() == null
                        ? new LinkPreview.Possible(
                                sides.address().map(MaskedAddress::of).orElse(null))
                        : new LinkPreview.Impossible(sides.refusal()));
    }

    @Override
    public Mono<LinkOutcome> join(String code, PersonId telegram) {
        Mono<Joining> joining = Mono.defer(() -> {
            Instant now = clock.instant();
            return sides(code, telegram, now)
                    .flatMap(sides -> sides.refusal() == null
                            ? join(code, sides, now)
                            : Mono.just(Joining.refused(sides.refusal())));
        });
        return transactions.inTransaction(joining).map(committed -> {
            committed.ended().ifPresent(gone::note);
            return committed.outcome();
        });
    }

    /** Another may have used the code since it was looked at. */
    private Mono<Joining> join(String code, Sides sides, Instant now) {
        return codes.use(hash(code), sides.telegram().id(), now)
                .flatMap(maker -> handOver(maker, sides.telegram(), sides.address()))
                .switchIfEmpty(Mono.defer(() -> sides(code, sides.telegram().id(), now))
                        .map(again ->
                                Joining.refused(again.refusal() == null ? LinkRefusal.UNKNOWN : again.refusal())));
    }

    private Mono<Joining> handOver(PersonId browser, Person telegram, Optional<String> email) {
        return refreshTokens
                .handOver(browser, telegram.id())
                .then(merge.absorb(browser, telegram.id()))
                .then(Mono.justOrEmpty(email).flatMap(address -> persons.giveEmail(telegram.id(), address)))
                .thenReturn(new Joining(new LinkOutcome.Joined(telegram), Optional.of(browser)));
    }

    private Mono<Sides> sides(String code, PersonId telegram, Instant now) {
        return persons.find(telegram)
                .flatMap(person -> codes.find(hash(code))
                        .flatMap(kept -> judged(kept, person, now))
                        .defaultIfEmpty(Sides.refused(person, LinkRefusal.UNKNOWN)))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "NOT_FOUND")));
    }

    private Mono<Sides> judged(LinkCodes.Kept code, Person telegram, Instant now) {
        boolean own = code.person().equals(telegram.id());
        if (code.used()) {
            return Mono.just(Sides.refused(telegram, own ? LinkRefusal.USED_BY_YOU : LinkRefusal.USED_BY_OTHERS));
        }
        if (!code.expires().isAfter(now)) {
            return Mono.just(Sides.refused(telegram, LinkRefusal.EXPIRED));
        }
        return own
                ? Mono.just(Sides.refused(telegram, LinkRefusal.OWN))
                : persons.find(code.person()).flatMap(browser -> judged(browser, telegram));
    }

    private Mono<Sides> judged(Person browser, Person telegram) {
        if (browser.telegramId() != null) {
            return Mono.just(Sides.refused(telegram, LinkRefusal.OTHER_TELEGRAM));
        }
        return Mono.zip(email(browser), email(telegram))
                .map(both -> both.getT1().isPresent() && both.getT2().isPresent()
                        ? Sides.refused(telegram, LinkRefusal.TWO_ADDRESSES)
                        : new Sides(telegram, both.getT1(), null));
    }

    private Mono<Optional<String>> email(Person person) {
        return persons.emailOf(person.id()).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private static byte[] hash(String code) {
        return new RefreshToken(code).hash();
    }

    /**
     * Who would be joined.
     *
     * @param address of the browser's account
     * @param refusal why they are not joined, or null
     */
    private record Sides(
            Person telegram,
            Optional<String> address,
            @Nullable LinkRefusal refusal) {

        static Sides refused(Person telegram, LinkRefusal reason) {
            return new Sides(telegram, Optional.empty(), reason);
        }
    }

    private record Joining(LinkOutcome outcome, Optional<PersonId> ended) {

        static Joining refused(LinkRefusal reason) {
            return new Joining(new LinkOutcome.Refused(reason), Optional.empty());
        }
    }
}
