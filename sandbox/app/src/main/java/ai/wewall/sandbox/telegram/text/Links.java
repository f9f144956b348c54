package ai.wewall.sandbox.telegram.text;

import ai.wewall.sandbox.telegram.wire.Entity;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses the service takes. */
public final class Links {

    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<Integer> WEBHOOK_PORTS = Set.of(-1, 80, 88, 443, 8443);
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

    private final boolean lenientLocalhost;

    /**
     * The rules.
     *
     * @param lenientLocalhost whether http on this machine is taken as https
     */
    public Links(boolean lenientLocalhost) {
        this.lenientLocalhost = lenientLocalhost;
    }

    /** An address that a button may open. */
    public String button(String what, String url) {
        String full = withScheme(url);
        String scheme = scheme(full);
        if (scheme.equals("tg")) {
            return full;
        }
        if (!Set.of("http", "https").contains(scheme)) {
            throw invalid(what, url, "Unsupported URL protocol");
        }
        if (isLenient(full)) {
            return full;
        }
        if (!hasPublicHost(full)) {
            throw invalid(what, url, "Wrong HTTP URL");
        }
        return full;
    }

    /** An address that a Mini App may have. */
    public String webApp(String what, String url) {
        String full = withScheme(url);
        if (isLenient(full)) {
            return full;
        }
        if (!Set.of("http", "https").contains(scheme(full))) {
            throw invalid(what, url, "Unsupported URL protocol");
        }
        if (!hasPublicHost(full)) {
            throw invalid(what, url, scheme(full).equals("http") ? "Only HTTPS links are allowed" : "Wrong HTTP URL");
        }
        if (!scheme(full).equals("https")) {
            throw invalid(what, url, "Only HTTPS links are allowed");
        }
        return full;
    }

    /** Refuses an address that updates cannot be delivered to. */
    public void webhook(String url) {
        if (isLenient(url)) {
            return;
        }
        if (host(url).isEmpty() || !Set.of("http", "https").contains(scheme(url))) {
            throw Refusal.badRequest("invalid webhook URL specified");
        }
        if (!scheme(url).equals("https")) {
            throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }
        if (!WEBHOOK_PORTS.contains(URI.create(url).getPort())) {
            throw Refusal.badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        }
        if (!hasPublicHost(url)) {
            throw Refusal.badRequest("bad webhook: IP address 127.0.0.1 is reserved");
        }
    }

    /** Whether the service would try to fetch something from an address. */
    public boolean isReachable(String url) {
        return isLenient(url) || (Set.of("http", "https").contains(scheme(url)) && hasPublicHost(url));
    }

    private boolean isLenient(String url) {
        return lenientLocalhost && scheme(url).equals("http") && LOCAL.contains(host(url));
    }

    private static boolean hasPublicHost(String url) {
        String host = host(url);
        return host.contains(".") && !host.startsWith(".") && !host.endsWith(".") && !LOCAL.contains(host);
    }

    private static String withScheme(String url) {
        String stripped = url.strip();
        boolean bare = !SCHEME.matcher(stripped).matches() || stripped.matches("^[^/:]+:\\d+(/.*)?$");
        return bare ? "http://" + stripped : stripped;
    }

    private static String scheme(String url) {
        var matched = SCHEME.matcher(url);
        return matched.matches() ? matched.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static Refusal invalid(String what, String url, String why) {
        return Refusal.badRequest("%s '%s' is invalid: %s".formatted(what, url, why));
    }

    /** The entity of a linked text; a link that leads nowhere is no entity. */
    static @Nullable Entity textLink(String url, int offset, int length) {
        String full = withScheme(url);
        boolean leads = scheme(full).equals("tg") || !host(full).isEmpty();
        return leads ? new Entity("text_link", offset, length, full, null, null, null) : null;
    }
}
