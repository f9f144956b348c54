package ai.wewall.telegram.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.domain.dialogue.Input.Asked;
import ai.wewall.telegram.domain.dialogue.Input.Command;
import ai.wewall.telegram.domain.dialogue.Input.Said;
import ai.wewall.telegram.domain.dialogue.Input.Started;
import org.junit.jupiter.api.Test;

class InputTest {

    @Test
    void wordsAreSaid() {
        assertThat(Input.ofText(" офис и/или склад")).isEqualTo(new Said(" офис и/или склад"));
    }

    @Test
    void startCarriesItsLink() {
        assertThat(Input.ofText("/start")).isEqualTo(new Started(""));
        assertThat(Input.ofText("/start l_1-2")).isEqualTo(new Started("l_1-2"));
    }

    @Test
    void commandMayNameTheBot() {
        assertThat(Input.ofText("/help@wewall_bot")).isEqualTo(new Asked(Command.HELP));
        assertThat(Input.ofText("/RESET")).isEqualTo(new Asked(Command.RESET));
    }

    @Test
    void commandThatDoesNotExistIsUnknown() {
        assertThat(Input.ofText("/subscribe")).isEqualTo(new Asked(Command.UNKNOWN));
        assertThat(Input.ofText("/")).isEqualTo(new Asked(Command.UNKNOWN));
    }
}
