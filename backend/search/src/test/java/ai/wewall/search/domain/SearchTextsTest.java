package ai.wewall.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Feature;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class SearchTextsTest {

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.ROOT));
    }

    @Test
    void everyFeatureCanBeGivenUpInWords() {
        for (Feature feature : Feature.values()) {
            assertThat(SearchTexts.in(Locale.ENGLISH).text("relax.without." + feature))
                    .isNotBlank();
        }
        assertThat(SearchTexts.in(Locale.of("ru")).text("relax.class", BuildingClass.B_PLUS))
                .isEqualTo("и класс B+");
    }

    @Test
    void anyOtherLanguageIsRussian() {
        assertThat(SearchTexts.in(Locale.FRENCH)).isSameAs(SearchTexts.in(Locale.of("ru")));
    }

    private static Object keys(Locale locale) {
        return ResourceBundle.getBundle(
                        "messages/search-texts",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }
}
