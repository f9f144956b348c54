package ai.wewall.platform.telemetry;

import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The trace id of a request: the caller's, by W3C Trace Context, or a new one. */
public final class Traces {

    /** Under which the id stands in the Reactor context and in log lines. */
    public static final String KEY = "traceId";

    static final String HEADER = "X-Trace-Id";

    private static final Pattern TRACE_PARENT = Pattern.compile("00-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private Traces() {}

    /** The id of a request, or an empty text where the exchange is none of a real request. */
    public static String idOf(ServerWebExchange exchange) {
        return Objects.requireNonNullElse(exchange.getResponse().getHeaders().getFirst(HEADER), "");
    }

    static String idFrom(@Nullable String traceParent) {
        if (traceParent != null && traceParent.length() == 55) {
            Matcher matcher = TRACE_PARENT.matcher(traceParent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return random();
    }

    /** A new id: 32 hexadecimal digits. It has to be unlike others, not hard to guess. */
    public static String random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
