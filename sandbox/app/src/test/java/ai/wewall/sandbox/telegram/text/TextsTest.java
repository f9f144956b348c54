package ai.wewall.sandbox.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.sandbox.telegram.wire.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void lengthCountsAfterParsing() {
        String longest = "<b>" + "я".repeat(4096) + "</b>";

        assertThatCode(() -> Texts.message(longest, "HTML", List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> Texts.message(longest + "!", "HTML", List.of()))
                .hasMessage("Bad Request: message is too long");
    }

    @Test
    void captionIsFourTimesShorter() {
        assertThatCode(() -> Texts.caption("я".repeat(1024), "", List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> Texts.caption("я".repeat(1025), "", List.of()))
                .hasMessage("Bad Request: message caption is too long");
    }

    @Test
    void nothingIsNoText() {
        assertThatThrownBy(() -> Texts.message("", "", List.of())).hasMessage("Bad Request: message text is empty");
        assertThatThrownBy(() -> Texts.message("<b> </b>", "HTML", List.of()))
                .hasMessage("Bad Request: text must be non-empty");
    }

    @Test
    void unknownParseModeIsRefused() {
        assertThatThrownBy(() -> Texts.message("а", "BBCode", List.of()))
                .hasMessage("Bad Request: unsupported parse_mode");
    }

    @Test
    void spaceAroundIsDroppedAndEntitiesMove() {
        assertThat(Texts.message("\n <b>да</b> \n", "HTML", List.of()))
                .isEqualTo(new FormattedText("да", List.of(Entity.plain("bold", 0, 2))));
    }

    @Test
    void commandsAddressesAndTagsAreFound() {
        assertThat(Texts.typed("/start l_5 https://wewall.ai/a, @wewall_bot #офис a@b.ru")
                        .entities())
                .extracting(Entity::type)
                .containsExactly("bot_command", "url", "mention", "hashtag", "email");
    }

    @Test
    void nothingIsFoundInsideOfCode() {
        assertThat(Texts.message("<code>/start</code>", "HTML", List.of()).entities())
                .containsExactly(new Entity("code", 0, 6, null, null, null, null));
    }

    @Test
    void fractionsAndPathsAreNoCommands() {
        assertThat(Texts.typed("1/2 и a/b и //x").entities()).isEmpty();
    }
}
