package ai.wewall.identity.application;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Staff in memory, for tests. */
public final class InMemoryStaffMembers implements StaffMembers {

    private final Map<UUID, StaffMember> members = new ConcurrentHashMap<>();
    private final Map<Long, UUID> byTelegram = new ConcurrentHashMap<>();

    @Override
    public Mono<StaffMember> find(String email) {
        return Mono.justOrEmpty(members.values().stream()
                .filter(each -> each.email().equals(email))
                .findFirst());
    }

    @Override
    public Mono<StaffMember> ofTelegram(long telegramId) {
        return Mono.justOrEmpty(byTelegram.get(telegramId)).mapNotNull(members::get);
    }

    /** Puts somebody into the table, or changes them. */
    public void hire(StaffMember member, Long telegramId) {
        members.put(member.id(), member);
        if (telegramId != null) {
            byTelegram.put(telegramId, member.id());
        }
    }

    /** Takes somebody out of the table. */
    public void dismiss(UUID id) {
        members.remove(id);
    }
}
