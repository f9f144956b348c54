package ai.wewall.identity.application;

import ai.wewall.identity.Staff;
import ai.wewall.platform.security.Caller;
import ai.wewall.platform.security.StaffDirectory;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Who is staff, by the table. A row that was read for a token is taken for true for a short while; for the bot, which asks
 * far less often, it is read each time.
 */
public final class KnownStaff implements StaffDirectory, Staff {

    private static final int MOST = 10_000;

    private final StaffMembers members;
    private final Cache<String, Caller> known;

    /** Over the table. */
    public KnownStaff(StaffMembers members, Duration cache) {
        this.members = members;
        this.known =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(cache).build();
    }

    @Override
    public Mono<Caller> find(String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return Mono.justOrEmpty(known.getIfPresent(address)).switchIfEmpty(Mono.defer(() -> read(address)));
    }

    /** Nobody is not remembered: who is put into the table may work at once. */
    private Mono<Caller> read(String address) {
        return members.find(address)
                .map(member -> new Caller(member.id(), false, member.roles()))
                .doOnNext(caller -> known.put(address, caller));
    }

    @Override
    public Mono<Set<String>> rolesOf(long telegramId) {
        return members.ofTelegram(telegramId).map(StaffMember::roles).defaultIfEmpty(Set.of());
    }
}
