package ai.wewall.telegram.twin;

import ai.wewall.identity.People;
import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.TelegramAccount;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** People as identity knows them, in memory. */
public final class FakePeople implements People {

    private final Map<Long, PersonId> ids = new ConcurrentHashMap<>();
    private final Map<PersonId, String> locales = new ConcurrentHashMap<>();
    private final Set<Long> blocked = ConcurrentHashMap.newKeySet();

    /** This account is this person. */
    public FakePeople knows(long telegramId, PersonId id) {
        ids.put(telegramId, id);
        return this;
    }

    /** We refuse to serve this account. */
    public void block(long telegramId) {
        blocked.add(telegramId);
    }

    @Override
    public Mono<Person> ofTelegram(TelegramAccount account) {
        return Mono.fromSupplier(() -> new Person(
                ids.computeIfAbsent(account.id(), id -> new PersonId(UUID.randomUUID())),
                false,
                account.firstName(),
                account.lastName(),
                account.username(),
                account.id(),
                locales.getOrDefault(ids.get(account.id()), "en".equals(account.languageCode()) ? "en" : "ru"),
                blocked.contains(account.id())));
    }

    @Override
    public Mono<Person> find(PersonId id) {
        return Mono.justOrEmpty(ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(entry -> person(id, entry.getKey() < 0 ? null : entry.getKey()))
                .findFirst());
    }

    /** Somebody whom only a browser knows. */
    public PersonId withoutTelegram() {
        return ids.computeIfAbsent(-1L, id -> new PersonId(UUID.randomUUID()));
    }

    private Person person(PersonId id, @Nullable Long telegramId) {
        String locale = locales.getOrDefault(id, "ru");
        return new Person(id, telegramId == null, "Анна", null, null, telegramId, locale, false);
    }

    @Override
    public Mono<Void> chooseLocale(PersonId id, String locale) {
        return Mono.fromRunnable(() -> locales.put(id, locale));
    }
}
