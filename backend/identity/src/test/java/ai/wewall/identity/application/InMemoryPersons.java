package ai.wewall.identity.application;

import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.TelegramAccount;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** People in memory, for tests. */
public final class InMemoryPersons implements Persons {

    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
    private final Map<Long, PersonId> byTelegram = new ConcurrentHashMap<>();
    private final Map<PersonId, String> emails = new ConcurrentHashMap<>();
    private final Set<PersonId> chosen = ConcurrentHashMap.newKeySet();

    @Override
    public Mono<Person> addGuest(PersonId id, String locale) {
        return put(new Person(id, true, null, null, null, null, locale, false));
    }

    @Override
    public Mono<Person> upsert(PersonId idIfNew, TelegramAccount account, String locale) {
        PersonId id = byTelegram.computeIfAbsent(account.id(), telegram -> idIfNew);
        Person known = people.get(id);
        String spoken = chosen.contains(id) ? Objects.requireNonNull(known).locale() : locale;
        return put(new Person(
                id, false, account.firstName(), account.lastName(), account.username(), account.id(), spoken, false));
    }

    private Mono<Person> put(Person person) {
        people.put(person.id(), person);
        return Mono.just(person);
    }

    @Override
    public Mono<Person> find(PersonId id) {
        return Mono.justOrEmpty(people.get(id));
    }

    @Override
    public Mono<Person> upsertEmail(PersonId idIfNew, String email, String locale) {
        PersonId id = emails.entrySet().stream()
                .filter(each -> each.getValue().equals(email))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(idIfNew);
        emails.put(id, email);
        Person known = people.get(id);
        return known == null ? put(new Person(id, false, null, null, null, null, locale, false)) : Mono.just(known);
    }

    @Override
    public Mono<String> emailOf(PersonId id) {
        return Mono.justOrEmpty(emails.get(id));
    }

    @Override
    public Mono<Void> giveEmail(PersonId id, String email) {
        return Mono.fromRunnable(() -> emails.put(id, email));
    }

    @Override
    public Mono<Boolean> remove(PersonId id) {
        emails.remove(id);
        byTelegram.values().remove(id);
        return Mono.just(people.remove(id) != null);
    }

    @Override
    public Mono<Void> chooseLocale(PersonId id, String locale) {
        chosen.add(id);
        people.computeIfPresent(
                id,
                (same, p) -> new Person(
                        id, p.guest(), p.firstName(), p.lastName(), p.username(), p.telegramId(), locale, p.blocked()));
        return Mono.empty();
    }
}
