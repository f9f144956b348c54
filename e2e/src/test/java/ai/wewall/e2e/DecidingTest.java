package ai.wewall.e2e;

import static ai.wewall.e2e.JourneySteps.button;
import static ai.wewall.e2e.JourneySteps.openListing;
import static ai.wewall.e2e.JourneySteps.pressAndKeep;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.e2e.BrowserFixture.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From many offers to a few, and on to other people: filters, comparison, calculation, links. */
class DecidingTest {

    @RegisterExtension
    static final BrowserFixture BROWSER = new BrowserFixture();

    @Test
    void filtersNarrowTheListAndEachChipWidensIt() {
        Page page = BROWSER.page(Window.DESK, ColorScheme.LIGHT);
        page.navigate(World.BACKEND + "/search?deal=RENT");
        Locator total = page.getByTestId("total");
        assertThat(total).containsText("предложен");
        String wide = total.innerText();

        button(page, "Цена").click();
        Locator thumb = page.getByLabel("Аренда в месяц: ползунок «до»");
        thumb.press("Home");
        Locator show = page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Показать .*объект")));
        assertThat(show).isVisible();
        assertThat(show).not().containsText(wide.replaceFirst("\\s\\p{L}+$", ""));
        String promised = digits(show.innerText());
        show.click();

        assertThat(total).not().hasText(wide);
        assertThat(digits(total.innerText())).isEqualTo(promised);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Убрать: до .* в месяц")))
                .click();
        assertThat(total).hasText(wide);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void twoOffersAreComparedKeptAndShared() {
        Page page = BROWSER.page(Window.DESK, ColorScheme.LIGHT);
        page.navigate(World.BACKEND + "/search?deal=SALE&tenanted=true");
        for (int number = 0; number < 2; number++) {
            openListing(page, number);
            button(page, "Сравнить").click();
            page.goBack();
            assertThat(page.getByTestId("listing-card").first()).isVisible();
        }

        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Сравнение")))
                .click();
        Locator table = page.getByTestId("comparison");
        assertThat(table.getByRole(AriaRole.COLUMNHEADER)).hasCount(2);
        pressAndKeep(page, "POST", "/me/comparisons", button(page, "Сохранить сравнение"));
        assertThat(button(page, "Сохранено")).isVisible();
        String kept = page.getByTestId("kept-comparisons").locator("a").getAttribute("href");

        Page partner = BROWSER.page(Window.PHONE, ColorScheme.DARK);
        partner.navigate(World.BACKEND + kept);
        assertThat(partner.getByTestId("comparison").getByRole(AriaRole.COLUMNHEADER))
                .hasCount(2);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void calculationIsKeptSharedAndSeenByAPartner() {
        Page page = BROWSER.page(Window.PHONE, ColorScheme.LIGHT);
        page.navigate(World.BACKEND + "/search?deal=SALE&tenanted=true");
        openListing(page, 0);
        page.getByTestId("to-calculator").click();
        Locator yield = page.getByTestId("metric-irrLeveredPct");
        assertThat(yield).containsText("%");
        String before = yield.innerText();
        page.getByTestId("field-purchase.price").fill("42 млн");
        assertThat(yield).not().hasText(before);
        pressAndKeep(page, "POST", "/calculations", page.getByTestId("keep"));
        assertThat(page.getByTestId("keep")).containsText("Сохранено");
        page.reload();
        assertThat(page.getByTestId("field-purchase.price")).hasValue("42 млн");
        assertThat(yield).not().hasText(before);
        Response shared = pressAndKeep(page, "POST", "/share", page.getByTestId("share"));

        Page partner = BROWSER.page(Window.DESK, ColorScheme.DARK);
        partner.navigate(World.read(shared.text()).path("url").asString());
        assertThat(partner.getByTestId("metric-irrLeveredPct")).containsText("%");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void hiddenOfferLeavesTheListsAndComesBack() {
        Page page = BROWSER.page(Window.PHONE, ColorScheme.LIGHT);
        page.navigate(World.BACKEND + "/search?deal=RENT");
        String title = page.getByTestId("listing-title").first().innerText();
        pressAndKeep(page, "PUT", "/me/hidden/", page.getByTestId("hide").first());
        assertThat(page.getByTestId("hidden-place")).containsText(title);

        page.navigate(World.BACKEND + "/hidden");
        pressAndKeep(page, "DELETE", "/me/hidden/", page.getByTestId("unhide"));
        assertThat(page.getByText("Скрытых объявлений нет")).isVisible();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
