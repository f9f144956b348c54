package ai.wewall.identity.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Codes sent by mail, in memory, for tests. */
public final class InMemoryEmailCodes implements EmailCodes {

    private final Map<String, Code> codes = new HashMap<>();
    private final List<Sent> sent = new ArrayList<>();

    @Override
    public Mono<Void> put(String email, byte[] hash, int tries, Instant now, Instant expires) {
        return Mono.fromRunnable(() -> {
            synchronized (this) {
                codes.put(email, new Code(hash, tries, expires));
                sent.add(new Sent(email, now));
            }
        });
    }

    @Override
    public Mono<Long> sentSince(String email, Instant moment) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                return sent.stream()
                        .filter(each -> each.email().equals(email) && each.at().isAfter(moment))
                        .count();
            }
        });
    }

    @Override
    public Mono<byte[]> tried(String email, Instant now) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                Code code = codes.get(email);
                if (code == null || code.tries() == 0 || !code.expires().isAfter(now)) {
                    return null;
                }
                codes.put(email, new Code(code.hash(), code.tries() - 1, code.expires()));
                return code.hash();
            }
        });
    }

    @Override
    public Mono<Boolean> spend(String email, byte[] hash) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                Code code = codes.get(email);
                return code != null && Arrays.equals(code.hash(), hash) && codes.remove(email) != null;
            }
        });
    }

    @Override
    public Mono<Long> forget(Instant before) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                codes.values().removeIf(code -> code.expires().isBefore(before));
                int all = sent.size();
                sent.removeIf(each -> each.at().isBefore(before));
                return (long) (all - sent.size());
            }
        });
    }

    private record Code(byte[] hash, int tries, Instant expires) {}

    private record Sent(String email, Instant at) {}
}
