package ai.wewall.sandbox.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.sandbox.telegram.wire.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @Test
    void marksNestAndEscapesVanish() {
        FormattedText text = MarkdownText.parse("*Офис _156_* за 24\\.5 тыс\\.");

        assertThat(text.text()).isEqualTo("Офис 156 за 24.5 тыс.");
        assertThat(text.entities()).containsExactly(Entity.plain("bold", 0, 8), Entity.plain("italic", 5, 3));
    }

    @Test
    void everyMarkHasItsEntity() {
        assertThat(MarkdownText.parse("__u__ ~s~ ||x|| `c` [l](https://a.ru/)").entities())
                .extracting(Entity::type)
                .containsExactly("underline", "strikethrough", "spoiler", "code", "text_link");
    }

    @Test
    void codeIsTakenAsItStands() {
        FormattedText text = MarkdownText.parse("```sql\nselect *\n```");

        assertThat(text.text()).isEqualTo("select *\n");
        assertThat(text.entities()).containsExactly(new Entity("pre", 0, 9, null, "sql", null, null));
    }

    @Test
    void quoteEndsWithItsLines() {
        FormattedText text = MarkdownText.parse(">раз\n>два\nтри");

        assertThat(text.text()).isEqualTo("раз\nдва\nтри");
        assertThat(text.entities()).containsExactly(Entity.plain("blockquote", 0, 8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Цена 1.5|Character '.' is reserved and must be escaped with the preceding '\\'",
                "Да *нет|Can't find end of Bold entity at byte offset 5",
                "[a](b|Can't find end of a URL at byte offset 4",
            })
    void mistakesAreTold(String markup, String mistake) {
        assertThatThrownBy(() -> MarkdownText.parse(markup))
                .hasMessage("Bad Request: can't parse entities: " + mistake);
    }

    @Test
    void oldMarkdownKnowsNoNesting() {
        FormattedText text = LegacyMarkdownText.parse("*жирно* и _косо_, `код`, [сайт](https://a.ru)");

        assertThat(text.text()).isEqualTo("жирно и косо, код, сайт");
        assertThat(text.entities()).extracting(Entity::type).containsExactly("bold", "italic", "code", "text_link");
    }

    @Test
    void oldMarkdownTellsWhatIsNotClosed() {
        assertThatThrownBy(() -> LegacyMarkdownText.parse("Да *нет"))
                .hasMessage(
                        "Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 5");
    }
}
