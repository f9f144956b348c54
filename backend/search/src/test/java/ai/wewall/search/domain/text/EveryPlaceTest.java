package ai.wewall.search.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.District;
import ai.wewall.listings.Geography;
import ai.wewall.listings.Station;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.SearchCriteria;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 7 for every station and district there is, as written in the list and in the case that a sentence asks for. */
class EveryPlaceTest {

    private static final Geography MOSCOW = Geography.ofMoscow();
    private static final Interpreter INTERPRETER = Interpreter.of(MOSCOW);

    static Stream<String> stations() {
        return MOSCOW.stations().stream().map(Station::name).distinct();
    }

    static Stream<String> districts() {
        return MOSCOW.districts().stream().map(District::name).filter(name -> !name.contains("("));
    }

    @ParameterizedTest
    @MethodSource("stations")
    void stationIsFoundAfterItsMark(String name) {
        for (String before : List.of("офис м. ", "псн, станция ", "склад у метро ")) {
            assertThat(read(before + name).metro()).containsExactly(name);
            assertThat(read(before + name.toUpperCase(Locale.ROOT)).metro()).containsExactly(name);
        }
    }

    @ParameterizedTest
    @MethodSource("stations")
    void stationIsFoundInItsCase(String name) {
        if (name.matches("\\S+(ая|яя)")) {
            String stem = name.substring(0, name.length() - 2);
            String oblique = stem + (name.endsWith("яя") ? "ей" : "ой");
            for (String before : List.of("офис на ", "псн рядом с ", "склад возле ")) {
                assertThat(read(before + oblique).metro()).containsExactly(name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("districts")
    void districtIsFoundWithItsWord(String name) {
        for (String text : List.of("офис район " + name, "псн в районе " + name, "склад, " + name + " район")) {
            assertThat(read(text).districts()).as(text).isEqualTo(Set.of(name));
        }
    }

    @ParameterizedTest
    @MethodSource("districts")
    void districtIsFoundInItsCase(String name) {
        if (name.matches("\\S+(ий|ый|ой)")) {
            String stem = name.substring(0, name.length() - 2);
            assertThat(read("офис в " + stem + "ом районе").districts()).containsExactly(name);
            assertThat(read("офис около " + stem + "ого района").districts()).containsExactly(name);
        }
    }

    private static SearchCriteria read(String text) {
        return INTERPRETER.interpret(new InterpretRequest(text, null, "ru")).criteria();
    }
}
