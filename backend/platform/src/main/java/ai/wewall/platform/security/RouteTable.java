package ai.wewall.platform.security;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** The methods with which a path can be called; none where no row is of this path. */
    SortedSet<String> methods(PathContainer path) {
        SortedSet<String> methods = rows.stream()
                .filter(row -> row.pattern().matches(path))
                .map(row -> row.rule().method())
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
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
