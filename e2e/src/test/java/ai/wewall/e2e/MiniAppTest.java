package ai.wewall.e2e;

import static ai.wewall.e2e.JourneySteps.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.e2e.BrowserFixture.Window;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Mini App inside Telegram's frame, with the buttons, questions and colours of the client around it. */
class MiniAppTest {

    @RegisterExtension
    static final BrowserFixture BROWSER = new BrowserFixture();

    private static final double PATIENCE = 60_000;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void requestIsSentByTheButtonsOfTelegram(ColorScheme scheme) {
        Page page = appOf("сниму офис в ЦАО", scheme);
        FrameLocator app = app(page);
        app.getByTestId("listing-title").first().click();
        assertThat(app.locator("h1[data-testid=listing-title]")).isVisible();
        host(page, "main-button").click();

        button(app, "Взять из Telegram").click();
        page.getByTestId("dialog-button").last().click();
        assertThat(app.getByLabel("Телефон")).hasValue(Pattern.compile("^\\+7\\d{10}$"));
        app.getByRole(AriaRole.CHECKBOX).check();
        BrowserFixture.picture(page, "miniapp-lead-" + scheme);
        assertThat(host(page, "main-button")).hasText("Отправить");
        host(page, "main-button").click();

        assertThat(app.getByText("Заявка принята")).isVisible();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void mapTakesTheWholeScreenAndGivesItBack() {
        Page page = appOf("сниму офис в ЦАО", ColorScheme.DARK);
        FrameLocator app = app(page);
        app.getByTestId("view-switch").click();
        app.locator("[data-testid=map][data-state=ready]").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        button(app, "На весь экран").click();
        assertThat(button(app, "Свернуть")).isVisible();
        BrowserFixture.picture(page, "miniapp-map-whole-dark");
        button(app, "Свернуть").click();
        assertThat(button(app, "На весь экран")).isVisible();

        host(page, "back").click();
        assertThat(app.getByTestId("listing-card").first()).isVisible();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void pageOpenedOutsideOfTelegramLeadsToTheBrowserApp() {
        Page page = BROWSER.page(Window.PHONE, ColorScheme.LIGHT);
        page.navigate(World.BACKEND + "/miniapp/search?deal=RENT");
        page.getByText("Открыть в браузере").click();
        assertThat(page.getByTestId("listing-card").first()).isVisible();
        assertThat(page.url()).isEqualTo(World.BACKEND + "/search?deal=RENT");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static Page appOf(String sentence, ColorScheme scheme) {
        Page page = BROWSER.page(Window.DESK, scheme);
        page.navigate(World.SANDBOX + "/?person=" + World.stranger());
        assertThat(page.getByTestId("message").filter(containing("Здравствуйте")))
                .isVisible();
        page.getByTestId("chat-input").fill(sentence);
        page.getByTestId("chat-input").press("Enter");
        Locator offers = page.getByTestId("message").filter(containing("Нашлось"));
        offers.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Открыть в приложении"))
                .click();
        assertThat(app(page).getByTestId("listing-card").first()).isVisible();
        return page;
    }

    private static FrameLocator app(Page page) {
        return page.frameLocator("[data-testid=miniapp-frame]");
    }

    private static Locator host(Page page, String part) {
        return page.getByTestId("miniapp-" + part);
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
