package ai.wewall.search.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.search.application.WordIndex;
import ai.wewall.search.domain.index.Numbering;
import ai.wewall.search.domain.words.PlainText;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every index of words does. */
abstract class WordIndexContract {

    final Numbering numbering = new Numbering();

    abstract WordIndex index();

    final int put(WordIndex index, UUID id, String text) {
        int number = numbering.add(id);
        index.put(number, id, PlainText.of(text), PlainText.fingerprint(text));
        return number;
    }

    static List<Integer> found(WordIndex index, String text) {
        return index.holding(index.wordsOf(PlainText.of(text))).stream().boxed().toList();
    }

    @Test
    void everyFormOfAWordIsTheWord() {
        WordIndex index = index();
        int office = put(index, UUID.randomUUID(), "Офисное помещение с панорамными окнами");
        put(index, UUID.randomUUID(), "Склад с пандусом");
        index.show();

        for (String form : List.of("помещения", "ПОМЕЩЕНИЙ", "панорамные окна", "офисном")) {
            assertThat(found(index, form)).as(form).containsExactly(office);
        }
    }

    @Test
    void allWordsMustBeThere() {
        WordIndex index = index();
        int both = put(index, UUID.randomUUID(), "кафе с террасой");
        int one = put(index, UUID.randomUUID(), "кафе без окон");
        index.show();

        assertThat(found(index, "терраса кафе")).containsExactly(both);
        assertThat(found(index, "кафе")).containsExactly(both, one);
        assertThat(found(index, "кафе бассейн")).isEmpty();
    }

    @Test
    void nothingIsSyntax() {
        WordIndex index = index();
        int listing = put(index, UUID.randomUUID(), "a to б OR в AND нет");
        index.show();

        assertThat(found(index, "\"(((* [a TO")).containsExactly(listing);
        assertThat(found(index, "б~2^9999")).isEmpty();
        assertThat(index.wordsOf("*\"?(){}[]^~:\\/+-!&|")).isEmpty();
    }

    @Test
    void lookAlikesAreOne() {
        WordIndex index = index();
        int listing = put(index, UUID.randomUUID(), "Киевскии\u0306 переулок, учёный");
        index.show();

        assertThat(found(index, "киевский")).containsExactly(listing);
        assertThat(found(index, "ки\u200dевский \u0000\ud800 ученый")).containsExactly(listing);
    }

    @Test
    void whatWasWrittenIsFoundOnceItIsShown() {
        WordIndex index = index();
        UUID id = UUID.randomUUID();
        int number = put(index, id, "лофт");
        index.show();
        put(index, id, "особняк");

        index.show();

        assertThat(found(index, "лофт")).isEmpty();
        assertThat(found(index, "особняк")).containsExactly(number);
        assertThat(index.holds(number, PlainText.fingerprint("особняк"))).isTrue();
        assertThat(index.holds(number, PlainText.fingerprint("лофт"))).isFalse();
    }

    @Test
    void whatWasRemovedIsGone() {
        WordIndex index = index();
        UUID gone = UUID.randomUUID();
        int number = put(index, gone, "лофт");
        int stays = put(index, UUID.randomUUID(), "лофт");
        index.show();

        index.remove(number, gone);
        index.show();

        assertThat(found(index, "лофт")).containsExactly(stays);
        assertThat(index.numbers()).containsExactly(stays);
    }

    @Test
    void clearedIndexIsEmptyAndGoesOn() {
        WordIndex index = index();
        put(index, UUID.randomUUID(), "лофт");
        index.show();

        index.clear();
        int after = put(index, UUID.randomUUID(), "лофт");
        index.show();

        assertThat(found(index, "лофт")).containsExactly(after);
        assertThat(index.numbers()).containsExactly(after);
    }
}
