package ai.wewall.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares answers with worked cases within the tolerances of the contract, part 0. */
public final class Answers {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Pattern RATIO = Pattern.compile(
            "multiple|equityMultiple|paybackPeriods|discountedPaybackPeriods|.*Years|dscr.*|discountFactor|leasedArea");

    private Answers() {}

    /** An answer as it stands in JSON. */
    public static JsonNode tree(Object answer) {
        return MAPPER.valueToTree(answer);
    }

    /** A record out of JSON. */
    public static <T> T read(JsonNode json, Class<T> type) {
        return MAPPER.treeToValue(json, type);
    }

    /** Every value of the expected tree stands in the actual one. */
    public static void assertFits(JsonNode actual, JsonNode expected, String path) {
        switch (expected.getNodeType()) {
            case OBJECT ->
                expected.forEachEntry((name, value) -> {
                    assertThat(actual.has(name)).as(path + "." + name).isTrue();
                    assertFits(actual.get(name), value, path + "." + name);
                });
            case ARRAY -> assertArrayFits(actual, expected, path);
            case NUMBER -> assertNumberFits(actual, expected.doubleValue(), path);
            default -> assertThat(actual).as(path).isEqualTo(expected);
        }
    }

    private static void assertArrayFits(JsonNode actual, JsonNode expected, String path) {
        if (path.endsWith(".warnings")) {
            assertThat(texts(actual)).as(path).isEqualTo(texts(expected));
            return;
        }
        assertThat(actual.size()).as(path).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertFits(actual.get(i), expected.get(i), path + "[" + i + "]");
        }
    }

    private static void assertNumberFits(JsonNode actual, double expected, String path) {
        assertThat(actual.isNumber())
                .as("%s is %s, not %s", path, actual, expected)
                .isTrue();
        assertThat(Math.abs(actual.doubleValue() - expected))
                .as("%s is %s, not %s", path, actual, expected)
                .isLessThanOrEqualTo(Math.max(tolerance(path), 1e-9 * Math.abs(expected)));
    }

    private static double tolerance(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
        if (RATIO.matcher(name).matches()) {
            return 1e-8;
        }
        return name.endsWith("Pct") ? 1e-6 : 0.01;
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    /** Every pair of field and code of the expected errors stands among the actual ones. */
    public static void assertTells(JsonNode problem, JsonNode expected) {
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("code").asString()).isEqualTo("VALIDATION_FAILED");
        assertThat(pairs(problem.path("errors"))).containsExactlyInAnyOrderElementsOf(pairs(expected.path("errors")));
    }

    private static List<String> pairs(JsonNode errors) {
        return errors.valueStream()
                .map(error -> error.path("field").asString() + ":"
                        + error.path("code").asString())
                .toList();
    }
}
