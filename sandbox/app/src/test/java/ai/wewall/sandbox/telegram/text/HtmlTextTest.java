package ai.wewall.sandbox.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.sandbox.telegram.wire.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @Test
    void tagsBecomeEntitiesCountedInUtf16() {
        FormattedText text = HtmlText.parse("🏢 <b>Офис <i>156</i></b>");

        assertThat(text.text()).isEqualTo("🏢 Офис 156");
        assertThat(text.entities()).containsExactly(Entity.plain("bold", 3, 8), Entity.plain("italic", 8, 3));
    }

    @Test
    void fourNamesAndNumbersAreDecodedAndNothingElse() {
        assertThat(HtmlText.parse("&lt;&gt;&amp;&quot;&#39;&#x2F;&nbsp;& &copy;")
                        .text())
                .isEqualTo("<>&\"'/&nbsp;& &copy;");
    }

    @Test
    void codeInsideOfPreIsItsLanguage() {
        assertThat(HtmlText.parse("<pre><code class=\"language-sql\">select 1</code></pre>")
                        .entities())
                .containsExactly(new Entity("pre", 0, 8, null, "sql", null, null));
    }

    @Test
    void linkKeepsItsAddress() {
        assertThat(HtmlText.parse("<a href='https://wewall.ai/?a=1&amp;b=2'>сайт</a>")
                        .entities())
                .containsExactly(new Entity("text_link", 0, 4, "https://wewall.ai/?a=1&b=2", null, null, null));
    }

    @Test
    void quotesMayBeExpandableAndSpoilersHaveTwoNames() {
        FormattedText text = HtmlText.parse(
                "<blockquote expandable>а</blockquote><tg-spoiler>б</tg-spoiler><span class=\"tg-spoiler\">в</span>");

        assertThat(text.entities())
                .extracting(Entity::type)
                .containsExactly("expandable_blockquote", "spoiler", "spoiler");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Цена <foo>1</foo>|Unsupported start tag \"foo\" at byte offset 9",
                "<b>раз|Can't find end tag corresponding to start tag \"b\"",
                "раз</b>|Unexpected end tag at byte offset 6",
                "<b>раз</i>|Unmatched end tag at byte offset 9, expected \"</b>\", found \"</i>\"",
                "1 < 2|Unsupported start tag \"\" at byte offset 2",
                "<b|Unclosed start tag at byte offset 0",
                "<span class=\"x\">a</span>|Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
                "<a href>x</a>|Expected equal sign in declaration of an attribute of the tag \"a\" at byte offset 0",
                "<a =x>y</a>|Empty attribute name in the tag \"a\" at byte offset 0",
                "<b>x</b|Unclosed end tag at byte offset 4",
            })
    void mistakesAreToldWithTheirPlaceInBytes(String markup, String mistake) {
        String shown = markup.equals("1 < 2") ? "1 < 2>" : markup;
        assertThatThrownBy(() -> HtmlText.parse(shown)).hasMessage("Bad Request: can't parse entities: " + mistake);
    }
}
