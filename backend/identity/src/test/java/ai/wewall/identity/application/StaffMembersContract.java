package ai.wewall.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What all {@link StaffMembers} do. */
public interface StaffMembersContract {

    StaffMembers members();

    /** Puts somebody into the table, or changes them. */
    void hire(StaffMember member, Long telegramId);

    /** Takes somebody out of the table. */
    void dismiss(UUID id);

    @Test
    default void memberIsFoundByAddressAndByTelegram() {
        StaffMember anna = anna(Set.of("MANAGER", "ADMIN"));
        long telegram = anAccount();

        hire(anna, telegram);

        assertThat(members().find(anna.email()).block()).isEqualTo(anna);
        assertThat(members().ofTelegram(telegram).block()).isEqualTo(anna);
    }

    @Test
    default void strangersAreNobody() {
        hire(anna(Set.of("EDITOR")), null);

        assertThat(members().find("stranger@wewall.test").block()).isNull();
        assertThat(members().ofTelegram(anAccount()).block()).isNull();
    }

    @Test
    default void changesAreSeenAtOnce() {
        StaffMember anna = anna(Set.of("MANAGER"));
        long telegram = anAccount();
        hire(anna, telegram);

        hire(new StaffMember(anna.id(), anna.email(), anna.name(), Set.of("EDITOR")), telegram);
        assertThat(members().ofTelegram(telegram).map(StaffMember::roles).block())
                .containsExactly("EDITOR");
        dismiss(anna.id());

        assertThat(members().ofTelegram(telegram).block()).isNull();
        assertThat(members().find(anna.email()).block()).isNull();
    }

    private static StaffMember anna(Set<String> roles) {
        UUID id = UUID.randomUUID();
        return new StaffMember(id, id + "@wewall.test", "Анна", roles);
    }

    private static long anAccount() {
        return ThreadLocalRandom.current().nextLong(10_000, 1L << 51);
    }
}
