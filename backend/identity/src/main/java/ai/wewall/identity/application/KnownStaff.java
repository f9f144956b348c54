package ai.wewall.identity.application;

import ai.wewall.platform.security.Caller;
import ai.wewall.platform.security.StaffDirectory;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Who is staff, by the table; a row that was read is taken for true for a short while. */
public final class KnownStaff implements StaffDirectory {

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
}
