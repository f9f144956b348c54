package ai.wewall.listings.domain.demo.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.demo.DemoFiles;
import ai.wewall.model.search.PropertyType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

    @Test
    void lineIsReadWithItsConditionsAndItsSubject() {
        Phrase phrase = Phrase.read("[rent near !small #walk] До {metroGen} {min}.");

        assertThat(phrase)
                .isEqualTo(new Phrase(List.of("rent", "near"), List.of("small"), "walk", "До {metroGen} {min}."));
        assertThat(phrase.fits(Set.of("rent", "near", "wet"))).isTrue();
        assertThat(phrase.fits(Set.of("rent"))).isFalse();
        assertThat(phrase.fits(Set.of("rent", "near", "small"))).isFalse();
    }

    @Test
    void lineWithoutConditionsMayAlwaysBeSaid() {
        assertThat(Phrase.read("Звоните.").fits(Set.of())).isTrue();
    }

    @Test
    void gapsAreFilledAndSentencesBeginWithACapital() {
        Facts facts = new Facts().say("floorIs", "первый этаж").say("area", "40 м²");

        assertThat(facts.fill(Phrase.read("{floorIs}, {area}."))).isEqualTo("Первый этаж, 40 м².");
    }

    @ParameterizedTest
    @EnumSource(PropertyType.class)
    void eachTypeHasDozensOfPhrases(PropertyType type) {
        var sections = DemoFiles.sections(type.name().toLowerCase(Locale.ROOT).replace('_', '-'));

        assertThat(sections.keySet()).containsExactly("title", "opening", "building", "space", "terms");
        assertThat(sections.get("title")).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        assertThat(sections.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(55);
    }
}
