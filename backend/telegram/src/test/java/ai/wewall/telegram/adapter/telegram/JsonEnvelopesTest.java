package ai.wewall.telegram.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.application.inbox.RawUpdate;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.twin.Updates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEnvelopesTest {

    private final JsonEnvelopes envelopes = new JsonEnvelopes();

    @Test
    void updateIsKeptAsItCame() {
        String update = Updates.text(42, 7, "привет");

        assertThat(envelopes.open(update)).contains(new RawUpdate(42, new ChatId(7), update));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"update_id":1,"callback_query":{"from":{"id":3},"message":{"chat":{"id":-9}}}} | -9
            {"update_id":1,"inline_query":{"from":{"id":3}}}                                | 3
            {"update_id":1,"poll_answer":{"user":{"id":4}}}                                 | 4
            {"update_id":1,"poll":{"id":"x"}}                                               | 0
            {"update_id":1}                                                                 | 0""")
    void orderIsKeptInTheChatThatTheUpdateIsAbout(String update, long chat) {
        assertThat(envelopes.open(update).orElseThrow().chat()).isEqualTo(new ChatId(chat));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"update_id\":\"1\"}", "{\"update_id\":1", "<html>"})
    void whatIsNoUpdateIsRefused(String text) {
        assertThat(envelopes.open(text)).isEmpty();
    }
}
