package ai.wewall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.e2e.BrowserFixture.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The screens in a real browser that draws: the map, an area drawn by hand, the calculator, what a person keeps. */
class ScreensTest {

    private static final double PATIENCE = 60_000;

    @RegisterExtension
    static final BrowserFixture BROWSER = new BrowserFixture();

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void phoneShowsTheMapAfterOneTap(ColorScheme scheme) {
        Page page = BROWSER.page(new Window(360, 740), scheme);
        page.navigate(World.BACKEND + "/search?deal=RENT&types=OFFICE");
        page.getByTestId("view-switch").click();
        drawnMap(page);
        BrowserFixture.picture(page, "map-360-" + scheme);
        assertThat(page.url()).contains("view=map");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void areaDrawnByHandLimitsTheList() {
        Page page = BROWSER.page(Window.DESK, ColorScheme.LIGHT);
        page.navigate(World.BACKEND + "/search?deal=SALE");
        Locator map = drawnMap(page);
        page.getByText("Обвести область").click();
        draw(page, map.boundingBox());
        page.waitForURL(Pattern.compile(".*shape=.*"));
        assertThat(page.getByTestId("chip").getByText("Обведённая область")).isVisible();
        BrowserFixture.picture(page, "map-drawn-1440");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void wordsHoldInTheListOnTheMapAndOnTheButtonOfAFilter() {
        Page page = BROWSER.page(Window.DESK, ColorScheme.LIGHT);
        page.navigate(World.BACKEND + "/search?deal=RENT&text=панорамные+окна");
        assertThat(page.getByTestId("total")).hasText(Pattern.compile("^\\d+ предложени.*"));
        String found = page.getByTestId("total").innerText().replaceAll("\\D", "");

        drawnMap(page);
        page.getByText("Площадь").first().click();

        assertThat(page.getByTestId("map")).containsText("На карте " + found + " ");
        assertThat(page.getByText("Показать " + found + " ")).isVisible();
        BrowserFixture.picture(page, "words-1440");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void offerIsReckonedUp() {
        Page page = BROWSER.page(Window.DESK, ColorScheme.LIGHT);
        page.navigate(World.BACKEND + "/search?deal=SALE&tenanted=true");
        page.getByTestId("listing-card").first().click();
        page.getByTestId("to-calculator").click();
        Locator yield = page.getByTestId("metric-irrLeveredPct");
        assertThat(yield).containsText("%");
        String before = yield.innerText();
        page.getByTestId("field-purchase.price").fill("30 млн");
        assertThat(yield).not().hasText(before);
        BrowserFixture.picture(page, "calculator-1440");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void heartIsKeptOverAReload() {
        Page page = BROWSER.page(Window.PHONE, ColorScheme.DARK);
        page.navigate(World.BACKEND + "/search?deal=RENT");
        Locator heart = page.getByTestId("favourite").first();
        page.waitForResponse(response -> response.request().method().equals("PUT"), heart::click);
        assertThat(heart).hasAttribute("aria-pressed", "true");
        page.navigate(World.BACKEND + "/favourites");
        assertThat(page.getByTestId("listing-card")).hasCount(1);
        BrowserFixture.picture(page, "favourites-390");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static Locator drawnMap(Page page) {
        Locator map = page.locator("[data-testid=map][data-state=ready]");
        map.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        return map;
    }

    private static void draw(Page page, BoundingBox map) {
        double x = map.x + map.width / 2;
        double y = map.y + map.height / 2;
        double size = Math.min(map.width, map.height) / 4;
        Mouse mouse = page.mouse();
        mouse.move(x - size, y - size);
        mouse.down();
        mouse.move(x + size, y - size, new Mouse.MoveOptions().setSteps(5));
        mouse.move(x + size, y + size, new Mouse.MoveOptions().setSteps(5));
        mouse.move(x - size, y + size, new Mouse.MoveOptions().setSteps(5));
        mouse.up();
    }
}
