package ai.wewall.identity;

import ai.wewall.platform.testing.RunningModule;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.web.util.UriComponentsBuilder;

/** A browser that keeps cookies and follows no redirect by itself. */
final class TelegramBrowser {

    private static final String BEGIN = "/api/v1/auth/telegram/oidc";

    private final RunningModule app;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    TelegramBrowser(RunningModule app) {
        this.app = app;
    }

    /** Where the product sends it to log in. */
    URI begin(String page) {
        return location(get(BEGIN + "?page={page}", Map.of("page", page)));
    }

    /** Where it goes on after it came back with these parameters. */
    String comeBack(Map<String, String> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(BEGIN + "/return");
        query.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return location(get(address.build().toUriString(), query)).toString();
    }

    FluxExchangeResult<String> get(String address, Map<String, ?> variables) {
        var answer = app.client()
                .get()
                .uri(address, variables)
                .accept(MediaType.TEXT_HTML)
                .cookies(all -> cookies.forEach(all::set))
                .exchange()
                .returnResult(String.class);
        answer.getResponseCookies().forEach((name, values) -> {
            if (values.getFirst().getMaxAge().isZero()) {
                cookies.remove(name);
            } else {
                cookies.put(name, values.getFirst().getValue());
            }
        });
        return answer;
    }

    private static URI location(FluxExchangeResult<?> answer) {
        if (answer.getStatus().value() != 302) {
            throw new AssertionError("no redirect but " + answer.getStatus());
        }
        return answer.getResponseHeaders().getLocation();
    }

    Map<String, String> cookies() {
        return cookies;
    }

    static Map<String, String> query(URI address) {
        return UriComponentsBuilder.fromUri(address).build().getQueryParams().toSingleValueMap();
    }
}
