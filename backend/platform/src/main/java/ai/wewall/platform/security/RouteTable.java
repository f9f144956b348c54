package ai.wewall.platform.security;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may call what, over all modules. */
public final class RouteTable {

    private final List<Row> rows;

    /** A table of all modules' rows. */
    public RouteTable(List<RouteRules> rules) {
        PathPatternParser parser = new PathPatternParser();
        this.rows = rules.stream()
                .flatMap(each -> each.rules().stream())
                .map(rule -> new Row(rule, parser.parse(rule.pattern())))
                .sorted(Comparator.comparing(Row::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
    }

    /** All rows. */
    public List<RouteRule> rules() {
        return rows.stream().map(Row::rule).toList();
    }

    /** Whether any row is of this path, whatever the method. */
    boolean knows(PathContainer path) {
        return rows.stream().anyMatch(row -> row.pattern().matches(path));
    }

    /** Who may call; empty where no row is of this method and path. */
    Optional<Access> access(String method, PathContainer path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return rows.stream()
                .filter(row ->
                        row.rule().method().equals(asked) && row.pattern().matches(path))
                .map(row -> row.rule().access())
                .findFirst();
    }

    private record Row(RouteRule rule, PathPattern pattern) {}
}
