package ai.wewall.sandbox.telegram.control;

import ai.wewall.sandbox.telegram.BotIdentity;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.traffic.Faults;
import ai.wewall.sandbox.traffic.RequestLog;
import ai.wewall.sandbox.traffic.ServiceCall;
import ai.wewall.sandbox.traffic.SimulatedService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/** The traffic of the Bot API, its files counted as the method {@code file}. */
final class TelegramTraffic implements SimulatedService {

    private static final Pattern METHOD = Pattern.compile("/bot([^/]+)/([^/]+)");
    private static final Pattern FILE = Pattern.compile("/(file)/bot([^/]+)/.*");

    private final BotDirectory bots;
    private final Faults faults;
    private final RequestLog requests = new RequestLog();

    TelegramTraffic(BotDirectory bots, Faults faults) {
        this.bots = bots;
        this.faults = faults;
    }

    @Override
    public Optional<ServiceCall> recognise(HttpServletRequest request) {
        Matcher method = METHOD.matcher(request.getRequestURI());
        if (method.matches()) {
            return Optional.of(new ServiceCall(caller(method.group(1)), method.group(2)));
        }
        Matcher file = FILE.matcher(request.getRequestURI());
        return file.matches() ? Optional.of(new ServiceCall(caller(file.group(2)), file.group(1))) : Optional.empty();
    }

    private String caller(String token) {
        return bots.byToken(token)
                .map(BotIdentity::name)
                .map(name -> name.key())
                .orElse("unknown");
    }

    @Override
    public FaultBody body(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        String reason = known == null ? "Error" : known.getReasonPhrase();
        if (status == 502 || status == 503 || status == 504) {
            // A gateway in front of the service answers so, not the service itself.
            return new FaultBody("text/html", """
                    <html>
                    <head><title>%1$d %2$s</title></head>
                    <body>
                    <center><h1>%1$d %2$s</h1></center>
                    <hr><center>nginx/1.18.0</center>
                    </body>
                    </html>
                    """.formatted(status, reason));
        }
        String parameters = status == 429 ? ",\"parameters\":{\"retry_after\":1}" : "";
        String description = status == 429 ? "Too Many Requests: retry after 1" : reason;
        return new FaultBody(
                "application/json",
                "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}".formatted(status, description, parameters));
    }

    @Override
    public Faults faults() {
        return faults;
    }

    @Override
    public RequestLog requests() {
        return requests;
    }
}
