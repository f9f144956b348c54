package ai.wewall.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table that people read says what the rule does. */
class PurposeTableTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "search.md");

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void rowOfTheDocsIsTheRule(Purpose purpose) throws IOException {
        assertThat(Files.readAllLines(PAGE)).contains(row(purpose));
    }

    private static String row(Purpose purpose) {
        PurposeNeeds needs = PurposeNeeds.of(purpose);
        return Stream.of(
                        "`" + purpose + "`",
                        needs.types().stream()
                                .sorted()
                                .map(type -> "`" + type + "`")
                                .collect(Collectors.joining(", ")),
                        needs.features().stream()
                                .sorted()
                                .map(PurposeTableTest::feature)
                                .collect(Collectors.joining(", ")),
                        atLeast(needs.minArea(), "m²"),
                        atLeast(needs.minPowerKw(), "kW"),
                        atLeast(needs.minCeiling(), "m"),
                        floors(needs.floors()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String feature(Feature feature) {
        return "`" + feature + "`";
    }

    private static String atLeast(double least, String unit) {
        return least == 0
                ? "any"
                : new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(least) + " " + unit;
    }

    private static String floors(PurposeNeeds.Floors floors) {
        return switch (floors) {
            case ANY -> "any";
            case GROUND_OR_LOWER -> "ground floor or basement";
            case GROUND -> "ground floor";
            case GROUND_OR_HIGHER -> "ground floor or higher";
            case FIRST_THREE -> "floors 1 to 3";
        };
    }
}
