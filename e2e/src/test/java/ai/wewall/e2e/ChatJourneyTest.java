package ai.wewall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.e2e.BrowserFixture.Window;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The main job: a sentence in the chat, offers in the answer, one of them open in the Mini App. */
class ChatJourneyTest {

    @RegisterExtension
    static final BrowserFixture BROWSER = new BrowserFixture();

    private static final String SENTENCE = "сниму офис 100-200 метров у Белорусской до 30 тыс за метр в год";
    private static final Pattern LISTING = Pattern.compile("/l/([0-9a-f-]{36})");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void sentenceBecomesOffersAndOneOpensInTheMiniApp(ColorScheme scheme) {
        Page page = chat(Window.DESK, scheme);
        Locator offers = ask(page, SENTENCE);
        BrowserFixture.picture(page, "chat-offers-" + scheme);

        button(offers, "1").click();
        assertThat(button(offers, "‹ Назад")).isVisible();
        button(offers, "Открыть в приложении").click();
        FrameLocator app = page.frameLocator("[data-testid=miniapp-frame]");
        assertThat(app.locator("h1[data-testid=listing-title]")).isVisible();
        app.locator("img").first().evaluate("image => image.decode()");
        BrowserFixture.picture(page, "chat-" + scheme);

        JsonNode listing = World.get(World.BACKEND + "/api/v1/listings/" + openListing(page));
        fitsTheSentence(listing);
        assertThat(app.locator("h1[data-testid=listing-title]"))
                .hasText(listing.path("title").asString());
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void foundListOpensInTheMiniAppOnAPhone() {
        Page page = chat(Window.PHONE, ColorScheme.LIGHT);
        Locator offers = ask(page, SENTENCE);
        BrowserFixture.picture(page, "chat-phone");

        button(offers, "Открыть в приложении").click();
        FrameLocator app = page.frameLocator("[data-testid=miniapp-frame]");

        assertThat(app.getByTestId("listing-card").first()).isVisible();
        assertThat(app.getByTestId("total")).containsText(Integer.toString(totalOf(SENTENCE)));
        BrowserFixture.picture(page, "miniapp-list-phone");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void messagesOfTheFirstMomentAreSeenWhereTheStreamOfThemIsSlow() {
        Page page = BROWSER.page(Window.PHONE, ColorScheme.LIGHT);
        AtomicReference<Route> stream = new AtomicReference<>();
        page.route("**/telegram/client/events?*", stream::set);
        long person = World.stranger();
        page.navigate(World.SANDBOX + "/?person=" + person);
        Chat chat = new Chat(person);
        chat.waitsFor(message -> message.path("text").asString("").contains("Здравствуйте"));

        page.waitForCondition(() -> stream.get() != null);
        stream.get().resume();
        assertThat(page.getByTestId("message").filter(containing("Здравствуйте")))
                .isVisible();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static Page chat(Window window, ColorScheme scheme) {
        Page page = BROWSER.page(window, scheme);
        page.navigate(World.SANDBOX + "/?person=" + World.stranger());
        assertThat(page.getByTestId("message").filter(containing("Здравствуйте")))
                .isVisible();
        return page;
    }

    private static Locator ask(Page page, String sentence) {
        page.getByTestId("chat-input").fill(sentence);
        page.getByTestId("chat-input").press("Enter");
        Locator offers = page.getByTestId("message").filter(containing("Нашлось"));
        assertThat(offers).isVisible();
        offers.locator("img").first().evaluate("image => image.decode()");
        return page.locator("[data-message-id='%s']".formatted(offers.getAttribute("data-message-id")));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator button(Locator message, String name) {
        return message.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String openListing(Page page) {
        Matcher address = LISTING.matcher(page.getByTestId("miniapp-frame").getAttribute("src"));
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private static void fitsTheSentence(JsonNode listing) {
        assertThat(listing.path("deal").asString()).isEqualTo("RENT");
        assertThat(listing.path("type").asString()).isEqualTo("OFFICE");
        assertThat(listing.path("area").decimalValue()).isBetween(BigDecimal.valueOf(100), BigDecimal.valueOf(200));
        assertThat(listing.path("pricePerSqm").decimalValue()).isLessThanOrEqualTo(BigDecimal.valueOf(30_000));
        assertThat(listing.path("metro"))
                .anyMatch(station -> station.path("name").asString().equals("Белорусская"));
    }

    private static int totalOf(String sentence) {
        JsonNode criteria = World.post(World.BACKEND + "/api/v1/search/interpret", java.util.Map.of("text", sentence))
                .body()
                .path("criteria");
        return World.post(World.BACKEND + "/api/v1/listings/count", java.util.Map.of("criteria", criteria))
                .body()
                .path("total")
                .asInt();
    }
}
