package ai.wewall.identity;

import reactor.core.publisher.Mono;

/** The door of identity: who is who. */
public interface People {

    /** The person of a Telegram account, made on first sight and brought up to date with what Telegram tells. */
    Mono<Person> ofTelegram(TelegramAccount account);

    /** A person by id. */
    Mono<Person> find(PersonId id);

    /** Chooses the language in which the product speaks to the person. */
    Mono<Void> chooseLocale(PersonId id, String locale);
}
