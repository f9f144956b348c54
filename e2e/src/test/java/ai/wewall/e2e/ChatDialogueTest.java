package ai.wewall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people do in the chat beside the first question, by the sandbox's interface for programs. */
class ChatDialogueTest {

    private final Chat chat = new Chat(World.stranger());

    @Test
    void refinementNarrowsWhatWasAskedBefore() {
        chat.says("сниму офис в ЦАО");
        int wide = total(chat.waitsFor(isList("Аренда", "ЦАО")));

        chat.says("от 300 метров");
        int narrow = total(chat.waitsFor(isList("Аренда", "ЦАО", "300")));

        assertThat(narrow).isPositive().isLessThan(wide);
    }

    @Test
    void numberTurnsTheListIntoThatOfferAndBackAgain() {
        chat.says("купить склад");
        JsonNode list = chat.waitsFor(isList("Покупка", "Склад"));

        chat.says("2");
        JsonNode card = chat.waitsFor(message -> has(message, "‹ Назад"));
        chat.presses(card, dataOf(card, "‹ Назад"));

        JsonNode again = chat.waitsFor(message ->
                message.path("id").equals(card.path("id")) && caption(message).equals(caption(list)));
        assertThat(dataOf(again, "1")).isNotNull();
    }

    @Test
    void moreShowsTheNextOffers() {
        chat.says("снять офис");
        JsonNode first = chat.waitsFor(isList("Аренда", "Офис"));

        chat.says("ещё");

        JsonNode second = chat.waitsFor(message -> caption(message).contains("Предложения 6–10"));
        assertThat(caption(second)).isNotEqualTo(caption(first));
    }

    @Test
    void buttonsDropWhatWasUnderstoodAndShowTheRestOnAMap() {
        chat.says("сниму офис в ЦАО");
        JsonNode list = chat.waitsFor(isList("Аренда", "ЦАО"));
        chat.presses(list, dataOf(list, "✕ ЦАО"));
        JsonNode wide = chat.waitsFor(
                message -> has(message, "Аренда ▾") && !caption(message).contains("ЦАО"));

        chat.presses(wide, dataOf(wide, "На карте"));

        assertThat(chat.waitsFor(message -> caption(message).startsWith("На карте"))
                        .path("photo")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void nothingFittingIsToldHonestly() {
        chat.says("сниму офис 5 метров на Таганке за 100 рублей в месяц");

        JsonNode answer = chat.waitsFor(message -> caption(message).contains("ничего нет"));
        assertThat(answer.path("photo").isMissingNode() || answer.path("photo").isNull())
                .isTrue();
    }

    @Test
    void linkToAnOfferOpensIt() {
        JsonNode listing = World.post(
                        World.BACKEND + "/api/v1/listings/search",
                        java.util.Map.of("criteria", java.util.Map.of(), "limit", 1))
                .body()
                .path("items")
                .get(0);

        chat.says("/start l_" + listing.path("id").asString());

        chat.waitsFor(message -> caption(message).contains(listing.path("title").asString()));
    }

    @Test
    void resetForgetsWhatWasAsked() {
        chat.says("сниму офис в ЦАО");
        chat.waitsFor(isList("ЦАО"));
        chat.says("/reset");
        chat.waitsFor(message -> caption(message).contains("Начинаем заново"));

        chat.says("куплю склад");

        assertThat(caption(chat.waitsFor(isList("Покупка")))).doesNotContain("ЦАО");
    }

    private static Predicate<JsonNode> isList(String... words) {
        return message -> caption(message).contains("Нашлось")
                && java.util.Arrays.stream(words).allMatch(caption(message)::contains);
    }

    private static int total(JsonNode list) {
        String found = caption(list).replaceFirst("(?s).*Нашлось ([\\d\\u00a0\\u202f ]+).*", "$1");
        return Integer.parseInt(found.replaceAll("\\D", ""));
    }

    private static String caption(JsonNode message) {
        JsonNode caption = message.path("caption");
        return caption.isString() ? caption.asString() : message.path("text").asString("");
    }

    private static boolean has(JsonNode message, String button) {
        return dataOf(message, button) != null;
    }

    private static String dataOf(JsonNode message, String button) {
        return StreamSupport.stream(message.path("buttons").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(each -> each.path("text").asString().equals(button))
                .map(each -> each.path("callbackData").asString(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
