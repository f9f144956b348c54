package ai.wewall.identity.application;

import ai.wewall.identity.People;
import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.TelegramAccount;
import ai.wewall.platform.Ids;
import reactor.core.publisher.Mono;

/** The door of identity. */
public final class KnownPeople implements People {

    private final Persons persons;
    private final Ids ids;

    /** Over all people. */
    public KnownPeople(Persons persons, Ids ids) {
        this.persons = persons;
        this.ids = ids;
    }

    @Override
    public Mono<Person> ofTelegram(TelegramAccount account) {
        return Mono.defer(() -> persons.upsert(new PersonId(ids.next()), account, Locales.of(account.languageCode())));
    }

    @Override
    public Mono<Person> find(PersonId id) {
        return persons.find(id);
    }

    @Override
    public Mono<Void> chooseLocale(PersonId id, String locale) {
        return persons.chooseLocale(id, locale);
    }
}
