package ai.wewall.platform.security;

import java.util.List;

/** The rows that one module contributes to the table of routes, as a bean of its configuration. */
public record RouteRules(List<RouteRule> rules) {

    public RouteRules {
        rules = List.copyOf(rules);
    }

    public static RouteRules of(RouteRule... rules) {
        return new RouteRules(List.of(rules));
    }
}
