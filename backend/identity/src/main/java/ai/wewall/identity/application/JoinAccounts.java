package ai.wewall.identity.application;

import ai.wewall.identity.LinkOutcome;
import ai.wewall.identity.Linking;
import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.TelegramAccount;
import ai.wewall.identity.domain.RefreshToken;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Joins a browser account with a Telegram account. The latter goes on, with the browser's sign-ins and address. */
public final class JoinAccounts implements Linking {

    private final LinkCodes codes;
    private final Persons persons;
    private final KnownPeople people;
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
            KnownPeople people,
            RefreshTokens refreshTokens,
            MergePeople merge,
            GonePeople gone,
            Transactions transactions,
            Clock clock,
            Duration life) {
        this.codes = codes;
        this.persons = persons;
        this.people = people;
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
    public Mono<LinkOutcome> join(String code, TelegramAccount account) {
        Mono<Joining> joining = codes.use(new RefreshToken(code).hash(), clock.instant())
                .flatMap(persons::find)
                .flatMap(browser -> people.ofTelegram(account).flatMap(telegram -> join(browser, telegram)))
                .defaultIfEmpty(new Joining(new LinkOutcome.Unknown(), Optional.empty()));
        return transactions.inTransaction(joining).map(committed -> {
            committed.ended().ifPresent(gone::note);
            return committed.outcome();
        });
    }

    private Mono<Joining> join(Person browser, Person telegram) {
        if (browser.id().equals(telegram.id())) {
            return Mono.just(new Joining(new LinkOutcome.Joined(telegram), Optional.empty()));
        }
        if (browser.telegramId() != null) {
            return Mono.just(new Joining(new LinkOutcome.Taken(), Optional.empty()));
        }
        return Mono.zip(email(browser), email(telegram))
                .flatMap(both -> both.getT1().isPresent() && both.getT2().isPresent()
                        ? Mono.just(new Joining(new LinkOutcome.Taken(), Optional.empty()))
                        : handOver(browser, telegram, both.getT1()));
    }

    private Mono<Optional<String>> email(Person person) {
        return persons.emailOf(person.id()).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private Mono<Joining> handOver(Person browser, Person telegram, Optional<String> email) {
        return refreshTokens
                .handOver(browser.id(), telegram.id())
                .then(merge.absorb(browser.id(), telegram.id()))
                .then(Mono.justOrEmpty(email).flatMap(address -> persons.giveEmail(telegram.id(), address)))
                .thenReturn(new Joining(new LinkOutcome.Joined(telegram), Optional.of(browser.id())));
    }

    private record Joining(LinkOutcome outcome, Optional<PersonId> ended) {}
}
