package ai.wewall.search.domain.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.search.domain.text.word.Inflection;
import ai.wewall.search.domain.text.word.RussianDictionary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordTablesTest {

    private final RussianDictionary dictionary = RussianDictionary.load();
    private final Inflection inflection = new Inflection(dictionary);

    @Test
    void everyWordCanBeInflectedOrIsAFormByItself() {
        List<String> lacking = all().flatMap(
                        entry -> PhraseNotation.expand(entry.phrase().replaceFirst("^!", "")).stream())
                .flatMap(List::stream)
                .filter(word -> !word.startsWith("=") && !canBeInflected(word))
                .distinct()
                .toList();

        assertThat(lacking).isEmpty();
    }

    @Test
    void phraseWithAGapHasParts() {
        assertThat(PhraseNotation.parts("=когда|=если .. появиться"))
                .isEqualTo(List.of(List.of("=когда|=если"), List.of("появиться")));
    }

    private static Stream<WordTables.Entry> all() {
        return Stream.concat(WordTables.entries().stream(), WordTables.entries("terms").stream());
    }

    private boolean canBeInflected(String word) {
        int model = word.indexOf('~');
        return inflection.declines(word.substring(model + 1))
                || !dictionary.readings(word).isEmpty();
    }

    @Test
    void everyKindHasAnEntry() {
        List<Kind> geography = List.of(Kind.STATION, Kind.DISTRICT, Kind.NAMESAKE, Kind.STREET);
        List<Kind> named = all().map(WordTables.Entry::kind).distinct().toList();

        assertThat(Kind.values()).filteredOn(kind -> !geography.contains(kind)).isSubsetOf(named);
    }

    @Test
    void phraseIsWrittenShort() {
        assertThat(PhraseNotation.expand("помещение? первый|второй =линия"))
                .containsExactlyInAnyOrder(
                        List.of("первый", "=линия"),
                        List.of("второй", "=линия"),
                        List.of("помещение", "первый", "=линия"),
                        List.of("помещение", "второй", "=линия"));
    }
}
