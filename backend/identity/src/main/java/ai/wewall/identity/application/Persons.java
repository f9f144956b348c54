package ai.wewall.identity.application;

import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.TelegramAccount;
import reactor.core.publisher.Mono;

/** All people. */
public interface Persons {

    /** Makes a guest who speaks this language. */
    Mono<Person> addGuest(PersonId id, String locale);

    /**
     * The person of a Telegram account, brought up to date; made under the given id where there is none. Any number of
     * callers at once make one person. A language that the person chose is kept.
     */
    Mono<Person> upsert(PersonId idIfNew, TelegramAccount account, String locale);

    /** A person, or empty. */
    Mono<Person> find(PersonId id);

    /** The person of an address, made under the given id where there is none. */
    Mono<Person> upsertEmail(PersonId idIfNew, String email, String locale);

    /** The address of a person, or empty. */
    Mono<String> emailOf(PersonId id);

    /** Notes the address of a person. */
    Mono<Void> giveEmail(PersonId id, String email);

    /**
     * Removes a person with every sign-in, and all that is kept by their address.
     *
     * @return whether there was such a person; of several callers at once one is told so
     */
    Mono<Boolean> remove(PersonId id);

    /** Notes the language that the person chose. */
    Mono<Void> chooseLocale(PersonId id, String locale);
}
