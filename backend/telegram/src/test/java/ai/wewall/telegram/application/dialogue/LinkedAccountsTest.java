package ai.wewall.telegram.application.dialogue;

import static ai.wewall.telegram.application.dialogue.Talk.html;
import static ai.wewall.telegram.application.dialogue.Talk.labels;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.LinkRefusal;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.dialogue.Button;
import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.twin.FakeMarket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /start link_<code>}: who joins whom is said, asked and told. */
class LinkedAccountsTest {

    private static final Outgoing KEYS_GONE = new Outgoing.Rekey(Talk.MESSAGE, Keyboard.none());

    private final Talk anna = Talk.over(FakeMarket.of(1));

    @Test
    void whoJoinsWhomIsAskedFirst() {
        anna.linking.code("abc", "bo…@wewall.test");

        Outgoing question = anna.says("/start link_abc");

        assertThat(html(question))
                .contains("Аккаунт в браузере: bo…@wewall.test", "Аккаунт в Telegram: Анна", "прислал кто-то другой");
        assertThat(labels(question)).containsExactly("Да, объединить", "Нет");
        assertThat(anna.linking.joined("abc")).isNull();
    }

    @Test
    void yesJoinsAndTellsSo() {
        anna.linking.code("abc", null);
        Outgoing question = anna.says("/start link_abc");
        assertThat(html(question)).contains("без почты");

        List<Outgoing> answer = anna.pressesAll(question, "Да, объединить");

        assertThat(anna.linking.joined("abc")).isEqualTo(anna.person());
        assertThat(answer).hasSize(2).first().isEqualTo(KEYS_GONE);
        assertThat(html(answer.getLast())).startsWith("Готово: аккаунты");
    }

    @Test
    void pressedAgainItOnlySaysThatItIsDone() {
        anna.linking.code("abc", null);
        Outgoing question = anna.says("/start link_abc");
        anna.pressesAll(question, "Да, объединить");

        assertThat(anna.pressesAll(question, "Да, объединить")).containsExactly(KEYS_GONE);

        assertThat(anna.turn.note()).isEqualTo(Topic.LINK_USED_BY_YOU);
        assertThat(html(anna.says("/start link_abc"))).contains("уже сработал");
    }

    @Test
    void noLeavesThemAsTheyAre() {
        anna.linking.code("abc", null);

        assertThat(anna.pressesAll(anna.says("/start link_abc"), "Нет")).containsExactly(KEYS_GONE);

        assertThat(anna.turn.note()).isEqualTo(Topic.NOT_JOINED);
        assertThat(anna.linking.joined("abc")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,Такого кода нет",
        "EXPIRED,уже не действует",
        "USED_BY_YOU,уже сработал",
        "USED_BY_OTHERS,уже воспользовались",
        "OWN,ваш же код",
        "OTHER_TELEGRAM,с другим Telegram",
        "TWO_ADDRESSES,своя почта"
    })
    void eachRefusalHasItsKindWord(LinkRefusal reason, String words) {
        anna.linking.refused("abc", reason);

        assertThat(html(anna.says("/start link_abc"))).contains(words);
    }

    @Test
    void codeThatEndsBeforeTheAnswerJoinsNobody() {
        anna.linking.code("abc", null);
        Outgoing question = anna.says("/start link_abc");
        anna.linking.refused("abc", LinkRefusal.EXPIRED);

        List<Outgoing> answer = anna.pressesAll(question, "Да, объединить");

        assertThat(answer).first().isEqualTo(KEYS_GONE);
        assertThat(html(answer.getLast())).contains("уже не действует");
    }

    @Test
    void groupIsNoPlaceToJoin() {
        anna.linking.code("abc", null);
        Talk inGroup = anna.inGroup();

        assertThat(html(inGroup.says("/start link_abc"))).contains("только в личном чате");
        assertThat(inGroup.on(new Input.Pressed(new Button.Join("abc").code(), 5)))
                .isEmpty();

        assertThat(anna.linking.joined("abc")).isNull();
    }
}
