package ai.wewall.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.problem.ProblemException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacCursorsTest {

    private final SignedCursors cursors = new HmacCursors(new byte[32]);

    @Test
    void cursorGivesItsPositionBack() {
        assertThat(cursors.open("query", cursors.seal("query", "42|Ж"))).isEqualTo("42|Ж");
    }

    @Test
    void cursorOfAnotherQueryIsRefused() {
        String cursor = cursors.seal("query", "42");

        assertThatThrownBy(() -> cursors.open("other", cursor)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> cursors.open("query4", cursors.seal("query", "42")))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void changedPositionIsRefused() {
        byte[] raw = Base64.getUrlDecoder().decode(cursors.seal("query", "42"));
        raw[raw.length - 1] ^= 1;

        assertThatThrownBy(() -> cursors.open("query", Base64.getUrlEncoder().encodeToString(raw)))
                .extracting(error -> ((ProblemException) error).code())
                .isEqualTo("CURSOR_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AAAA", "не курсор", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void madeUpCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> cursors.open("query", cursor)).isInstanceOf(ProblemException.class);
    }
}
