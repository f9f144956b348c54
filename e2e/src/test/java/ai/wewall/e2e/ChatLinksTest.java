package ai.wewall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What links into the chat do, by the sandbox's interface for programs: accounts joined, searches opened, staff known. */
class ChatLinksTest {

    private final Chat chat = new Chat(World.stranger());
    private final String guest = World.post(World.BACKEND + "/api/v1/auth/guest", "", Map.of())
            .body()
            .path("accessToken")
            .asString();

    @Test
    void accountsAreJoinedAfterTheQuestionIsAnswered() {
        save("Мои офисы");
        String code = own("/me/links", "").body().path("code").asString();

        chat.says("/start link_" + code);
        JsonNode question = chat.waitsFor(says("Объединить аккаунты?"));
        chat.presses(question, dataOf(question, "Да, объединить"));
        chat.waitsFor(says("Готово: аккаунты"));

        assertThat(own("/me/links", "").status()).isEqualTo(401);
        chat.says("/searches");
        chat.waitsFor(says("Мои офисы"));
        chat.says("/start link_" + code);
        chat.waitsFor(says("Этот код уже сработал"));
    }

    @Test
    void sharedSearchIsOpenedRefinedAndKept() {
        String search = save("Офисы в центре");
        String token = own("/me/searches/" + search + "/share", "")
                .body()
                .path("token")
                .asString();

        chat.says("/start s_" + token);
        chat.waitsFor(says("подборку «Офисы в центре»"));
        JsonNode list = chat.waitsFor(says("Аренда · Офис · ЦАО"));
        chat.presses(list, dataOf(list, "Сохранить себе"));
        chat.waitsFor(says("Сохранил себе"));

        chat.says("от 300 метров");
        chat.waitsFor(says("Аренда · Офис · от 300"));
    }

    @Test
    void linksThatLeadNowhereAreToldKindly() {
        for (String link : List.of("s_nothing", "c_nothing", "link_nothing")) {
            chat.says("/start " + link);
        }

        chat.waitsFor(says("Этой подборки больше нет"));
        chat.waitsFor(says("Этого расчёта больше нет"));
        chat.waitsFor(says("Такого кода нет"));
    }

    private String save(String name) {
        return own("/me/searches", """
                        {"name":"%s","criteria":{"deal":"RENT","types":["OFFICE"],"okrugs":["ЦАО"]},"notify":"OFF"}""".formatted(name)).body().path("id").asString();
    }

    private World.Answer own(String path, String body) {
        return World.post(World.BACKEND + "/api/v1" + path, body, Map.of("Authorization", "Bearer " + guest));
    }

    private static Predicate<JsonNode> says(String words) {
        return message -> message.path("text").asString("").contains(words)
                || message.path("caption").asString("").contains(words);
    }

    private static String dataOf(JsonNode message, String button) {
        return StreamSupport.stream(message.path("buttons").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(each -> each.path("text").asString().equals(button))
                .map(each -> each.path("callbackData").asString())
                .findFirst()
                .orElseThrow();
    }
}
