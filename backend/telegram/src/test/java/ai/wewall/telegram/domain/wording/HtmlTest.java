package ai.wewall.telegram.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void markupFromOutsideIsText() {
        assertThat(new Html().bold("<a href='x'>&</a>").toString())
                .isEqualTo("<b>&lt;a href='x'&gt;&amp;&lt;/a&gt;</b>");
    }

    @Test
    void lengthIsWhatPeopleSee() {
        assertThat(new Html().bold("<&>").line().italic("ab").length()).isEqualTo(6);
    }

    @Test
    void whatIsNoTextBecomesASpace() {
        assertThat(new Html().text("a\u0000b\tc\ud800d😀\ne").toString()).isEqualTo("a b c d😀\ne");
    }

    @Test
    void longTextIsCutAtAWord() {
        assertThat(Html.shortened("один два три четыре", 14)).isEqualTo("один два три…");
        assertThat(Html.shortened("короткий", 8)).isEqualTo("короткий");
        assertThat(Html.shortened("слово", 1)).isEmpty();
    }

    @Property
    void shortenedTextIsNeverTooLongAndNeverBroken(@ForAll String text, @ForAll @IntRange(max = 50) int most) {
        String shortened = Html.shortened(text + "😀😀😀😀😀😀😀", most);

        assertThat(shortened.length()).isLessThanOrEqualTo(most);
        assertThat(shortened).doesNotMatch("(?s).*[\\ud83d]…");
    }
}
