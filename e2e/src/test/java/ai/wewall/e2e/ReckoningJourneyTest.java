package ai.wewall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An investor asks the bot what an offer comes to, by the sandbox's interface for programs. */
class ReckoningJourneyTest {

    private static final String WISH = "посчитай окупаемость с кредитом 60% под 16 на 10 лет";

    private final Chat chat = new Chat(World.stranger());

    @Test
    void offerIsReckonedChangedAndTakenAway() {
        openTheFirst("куплю помещение с арендатором");
        chat.says(WISH);
        JsonNode result = chat.waitsFor(isResult("под 16", "на 10 лет"));
        assertThat(result.path("photo").path("width").asInt()).isGreaterThan(1_000);
        assertThat(text(result)).contains("IRR на свои деньги", "DSCR", "Ваши условия: кредит 60", "Допущения:");

        chat.says("а если под 14");
        chat.waitsFor(isResult("под 14", "на 10 лет"));
        chat.says("а без кредита");
        JsonNode own = chat.waitsFor(isResult("без кредита"));

        assertThat(text(own)).doesNotContain("DSCR");
        assertThat(buttons(own).map(each -> each.path("webApp").asString("")))
                .anyMatch(button -> button.contains("/miniapp/calculator?kept="));
    }

    @Test
    void filesComeAsDocumentsOnceForTwoPresses() {
        openTheFirst("куплю помещение с арендатором");
        chat.says(WISH);
        JsonNode result = chat.waitsFor(isResult("под 16"));

        chat.presses(result, data(result, "Excel"));
        chat.presses(result, data(result, "Excel"));
        chat.presses(result, data(result, "PDF"));

        JsonNode memorandum = chat.waitsFor(isDocument(".pdf"));
        assertThat(content(memorandum)).startsWith("%PDF");
        assertThat(content(chat.waitsFor(isDocument(".xlsx")))).startsWith("PK");
        assertThat(chat.messages().stream().filter(isDocument(".xlsx"))).hasSize(1);
    }

    @Test
    void priceIsAskedForWhereTheOfferIsToBeRented() {
        openTheFirst("сниму офис");

        chat.says("посчитай доходность");
        chat.waitsFor(message -> text(message).contains("сдаётся, а не продаётся"));
        chat.says("за 80 млн");

        chat.waitsFor(isResult("Цена 80"));
    }

    private void openTheFirst(String wish) {
        chat.says(wish);
        chat.waitsFor(message -> text(message).contains("Нашлось"));
        chat.says("1");
        chat.waitsFor(message -> buttons(message)
                .anyMatch(button -> button.path("text").asString().equals("‹ Назад")));
    }

    private static Predicate<JsonNode> isResult(String... words) {
        return message ->
                text(message).startsWith("Расчёт: ") && List.of(words).stream().allMatch(text(message)::contains);
    }

    private static Predicate<JsonNode> isDocument(String extension) {
        return message -> message.path("document").path("name").asString("").endsWith(extension);
    }

    private static String content(JsonNode message) {
        String url = World.SANDBOX + message.path("document").path("url").asString();
        return World.send(HttpRequest.newBuilder(URI.create(url)).GET()).body();
    }

    private static String data(JsonNode message, String button) {
        return buttons(message)
                .filter(each -> each.path("text").asString().equals(button))
                .map(each -> each.path("callbackData").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> buttons(JsonNode message) {
        return StreamSupport.stream(message.path("buttons").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private static String text(JsonNode message) {
        JsonNode caption = message.path("caption");
        return (caption.isString() ? caption.asString() : message.path("text").asString("")).replace('\u00a0', ' ');
    }
}
