package ai.wewall.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.TelegramAccount;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** What every {@link Persons} does. */
public interface PersonsContract {

    Persons persons();

    @Test
    default void accountIsOnePersonHoweverOftenItIsSeen() {
        TelegramAccount account = anAccount("Анна");

        Person first = persons().upsert(newId(), account, "ru").block();
        Person second = persons().upsert(newId(), account, "ru").block();

        assertThat(second).isEqualTo(first);
        assertThat(second.guest()).isFalse();
    }

    @Test
    default void callersAtOnceMakeOnePerson() {
        TelegramAccount account = anAccount("Анна");

        List<PersonId> ids = Flux.range(0, 20)
                .flatMap(i -> persons().upsert(newId(), account, "ru"))
                .map(Person::id)
                .distinct()
                .collectList()
                .block();

        assertThat(ids).hasSize(1);
    }

    @Test
    default void personFollowsWhatTelegramTells() {
        TelegramAccount before = anAccount("Анна");
        persons().upsert(newId(), before, "ru").block();

        Person after = persons()
                .upsert(newId(), new TelegramAccount(before.id(), "Аня", "П.", "anya", "en"), "en")
                .block();

        assertThat(after.firstName()).isEqualTo("Аня");
        assertThat(after.username()).isEqualTo("anya");
        assertThat(after.locale()).isEqualTo("en");
    }

    @Test
    default void chosenLanguageIsKept() {
        TelegramAccount account = anAccount("Анна");
        PersonId id = persons().upsert(newId(), account, "ru").block().id();

        persons().chooseLocale(id, "en").block();

        assertThat(persons().upsert(newId(), account, "ru").block().locale()).isEqualTo("en");
    }

    @Test
    default void guestCanBeFound() {
        PersonId id = newId();
        persons().addGuest(id, "en").block();

        assertThat(persons().find(id).block()).isEqualTo(new Person(id, true, null, null, null, null, "en", false));
        assertThat(persons().find(newId()).block()).isNull();
    }

    @Test
    default void removedPersonIsGoneAndIsMadeAnew() {
        TelegramAccount account = anAccount("Анна");
        PersonId id = persons().upsert(newId(), account, "ru").block().id();

        assertThat(persons().remove(id).block()).isTrue();

        assertThat(persons().remove(id).block()).isFalse();
        assertThat(persons().find(id).block()).isNull();
        assertThat(persons().upsert(newId(), account, "ru").block().id()).isNotEqualTo(id);
    }

    @Test
    default void addressIsOnePersonWhoCanHandItOn() {
        String email = UUID.randomUUID() + "@wewall.test";
        PersonId id = persons().upsertEmail(newId(), email, "ru").block().id();
        PersonId other =
                persons().upsert(newId(), anAccount("Анна"), "ru").block().id();

        assertThat(persons().upsertEmail(newId(), email, "en").block().id()).isEqualTo(id);
        assertThat(persons().emailOf(id).block()).isEqualTo(email);
        assertThat(persons().emailOf(other).block()).isNull();
        persons().remove(id).block();
        persons().giveEmail(other, email).block();
        assertThat(persons().upsertEmail(newId(), email, "en").block().id()).isEqualTo(other);
    }

    private static PersonId newId() {
        return new PersonId(UUID.randomUUID());
    }

    private static TelegramAccount anAccount(String firstName) {
        return new TelegramAccount(ThreadLocalRandom.current().nextLong(1, 1L << 52), firstName, null, null, "ru");
    }
}
