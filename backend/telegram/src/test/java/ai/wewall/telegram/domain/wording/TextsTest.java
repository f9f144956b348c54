package ai.wewall.telegram.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.calculation.TaxRegime;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Purpose;
import ai.wewall.model.search.Ring;
import ai.wewall.model.search.SortOrder;
import ai.wewall.model.search.TermField;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.reckoning.FileKind;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    static Stream<Object> enumerations() {
        return Stream.of(
                new Object[] {"deal", Deal.values()},
                new Object[] {"type", PropertyType.values()},
                new Object[] {"ring", Ring.values()},
                new Object[] {"businessDistrict", BusinessDistrict.values()},
                new Object[] {"feature", Feature.values()},
                new Object[] {"purpose", Purpose.values()},
                new Object[] {"sort", SortOrder.values()},
                new Object[] {"term", TermField.values()},
                new Object[] {"assume.tax", TaxRegime.values()},
                new Object[] {"key.reckon", ReckonAct.values()},
                new Object[] {"file.name", FileKind.values()},
                new Object[] {"file.caption", FileKind.values()},
                new Object[] {"say", Topic.values()});
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void everyValueHasItsWordInBothLanguages(String kind, Enum<?>[] values) {
        assertThat(Stream.of("ru", "en")
                        .flatMap(language -> Arrays.stream(values)
                                .map(value -> Texts.of(language).word(kind, value))))
                .allMatch(word -> !word.isBlank());
    }

    @Test
    void bothLanguagesHaveTheSameTextsButForPlurals() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.ROOT));
    }

    @Test
    void bothLanguagesFillTheSameGaps() {
        ResourceBundle russian = bundle(Locale.ROOT);
        ResourceBundle english = bundle(Locale.ENGLISH);

        assertThat(keys(Locale.ENGLISH))
                .allSatisfy(key -> assertThat(gaps(english.getString(key))).isEqualTo(gaps(russian.getString(key))));
    }

    @ParameterizedTest
    @CsvSource({
        "1,предложение",
        "2,предложения",
        "4,предложения",
        "5,предложений",
        "11,предложений",
        "12,предложений",
        "21,предложение",
        "112,предложений",
        "1024,предложения"
    })
    void russianCountsInThreeForms(long count, String form) {
        assertThat(Texts.of("ru").counted("list.all", count)).contains(" " + form + ":");
    }

    @Test
    void englishCountsInTwoForms() {
        assertThat(Texts.of("en").counted("list.all", 1)).isEqualTo("1 offer found:");
        assertThat(Texts.of("en").counted("list.all", 2_000)).isEqualTo("2,000 offers found:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "de", ""})
    void otherLanguagesHearRussian(String language) {
        assertThat(Texts.of(language).language()).isEqualTo("ru");
    }

    private static Set<String> keys(Locale locale) {
        return bundle(locale).keySet().stream()
                .filter(key -> !key.endsWith(".few"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "messages/telegram",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> gaps(String text) {
        return new TreeSet<>(
                PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
    }
}
