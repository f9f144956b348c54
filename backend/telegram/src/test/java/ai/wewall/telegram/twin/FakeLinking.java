package ai.wewall.telegram.twin;

import ai.wewall.identity.LinkOutcome;
import ai.wewall.identity.LinkPreview;
import ai.wewall.identity.LinkRefusal;
import ai.wewall.identity.Linking;
import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Codes that join accounts, as identity knows them, in memory. */
public final class FakeLinking implements Linking {

    private final Map<String, LinkPreview> codes = new ConcurrentHashMap<>();
    private final Map<String, PersonId> used = new ConcurrentHashMap<>();

    /** A code of an account whose address is shown so, or which has none. */
    public FakeLinking code(String code, @Nullable String address) {
        codes.put(code, new LinkPreview.Possible(address));
        return this;
    }

    /** A code that joins nobody. */
    public FakeLinking refused(String code, LinkRefusal reason) {
        codes.put(code, new LinkPreview.Impossible(reason));
        return this;
    }

    /** Whom the code has joined with its account, or null. */
    public @Nullable PersonId joined(String code) {
        return used.get(code);
    }

    @Override
    public Mono<LinkPreview> preview(String code, PersonId telegram) {
        return Mono.fromSupplier(() -> {
            PersonId user = used.get(code);
            if (user != null) {
                return new LinkPreview.Impossible(
                        user.equals(telegram) ? LinkRefusal.USED_BY_YOU : LinkRefusal.USED_BY_OTHERS);
            }
            return codes.getOrDefault(code, new LinkPreview.Impossible(LinkRefusal.UNKNOWN));
        });
    }

    @Override
    public Mono<LinkOutcome> join(String code, PersonId telegram) {
        return preview(code, telegram).map(preview -> switch (preview) {
            case LinkPreview.Impossible impossible -> new LinkOutcome.Refused(impossible.reason());
            case LinkPreview.Possible _ -> {
                used.put(code, telegram);
                yield new LinkOutcome.Joined(new Person(telegram, false, null, null, null, 1L, "ru", false));
            }
        });
    }
}
