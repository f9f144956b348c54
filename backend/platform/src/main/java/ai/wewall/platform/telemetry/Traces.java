package ai.wewall.platform.telemetry;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The trace id of a request: the caller's, by W3C Trace Context, or a new one. */
public final class Traces {

    static final String ATTRIBUTE = Traces.class.getName();

    private static final Pattern TRACE_PARENT = Pattern.compile("00-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Traces() {}

    /** The id of a request that passed the filter, or an empty text. */
    public static String idOf(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, "");
    }

    static String idFrom(@Nullable String traceParent) {
        if (traceParent != null && traceParent.length() == 55) {
            Matcher matcher = TRACE_PARENT.matcher(traceParent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
