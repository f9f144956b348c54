package ai.wewall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.e2e.BrowserFixture.Window;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every screen as a picture, on a phone and on a desk, in both themes; none wider than its window, all by WCAG. */
class PicturesTest {

    @RegisterExtension
    static final BrowserFixture BROWSER = new BrowserFixture();

    /** A screen, and what shows that it is there. */
    private record Screen(String name, String path, String sign) {}

    @ParameterizedTest
    @CsvSource({"360,740,LIGHT", "360,740,DARK", "1440,900,LIGHT", "1440,900,DARK"})
    void everyScreenFitsAndCanBeRead(int width, int height, ColorScheme scheme) throws IOException {
        String rules = Files.readString(Path.of("..", "node_modules", "axe-core", "axe.min.js"));
        Page page = BROWSER.page(new Window(width, height), scheme);
        for (Screen screen : screens()) {
            page.navigate(World.BACKEND + screen.path());
            assertThat(page.locator(screen.sign()).first()).isVisible();
            String name = "%s-%d-%s".formatted(screen.name(), width, scheme);
            BrowserFixture.picture(page, "screen-" + name.toLowerCase(Locale.ROOT));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits", name)
                    .isEqualTo(true);
            assertThat(faults(page, rules)).as("faults of %s", name).isEmpty();
        }
    }

    private static List<Screen> screens() {
        JsonNode offers = found(Map.of("deal", "SALE", "tenanted", true));
        String sale = offers.path(0).path("id").asString();
        String office = found(Map.of("deal", "RENT", "types", List.of("OFFICE")))
                .path(0)
                .path("id")
                .asString();
        String pair = sale + "," + offers.path(1).path("id").asString();
        return List.of(
                new Screen("home", "/", "[data-testid=listing-card]"),
                new Screen("list", "/search?deal=RENT&types=OFFICE", "[data-testid=listing-card]"),
                new Screen("nothing", "/search?deal=RENT&area=5..6&metro=Таганская", "[data-testid=empty]"),
                new Screen("sale", "/l/" + sale, "h1[data-testid=listing-title]"),
                new Screen("rent", "/l/" + office, "h1[data-testid=listing-title]"),
                new Screen("calculator", "/calculator?listing=" + sale, "[data-testid=metric-irrLeveredPct]"),
                new Screen("compare", "/compare?ids=" + pair, "[data-testid=comparison]"),
                new Screen("compare-empty", "/compare", "main h1"),
                new Screen("favourites", "/favourites", "main h1"),
                new Screen("searches", "/searches", "main h1"),
                new Screen("recent", "/recent", "main h1"),
                new Screen("hidden", "/hidden", "main h1"),
                new Screen("account", "/account", "[data-testid=sign-in]"),
                new Screen("consent", "/legal/consent", "main h1"),
                new Screen("analytics", "/analytics", "main h1"),
                new Screen("expert", "/expert", "main h1"),
                new Screen("chat", "/chat", "main h1"),
                new Screen("outside", "/miniapp/", "main h1"));
    }

    private static JsonNode found(Map<String, Object> criteria) {
        return World.post(World.BACKEND + "/api/v1/listings/search", Map.of("criteria", criteria, "limit", 2))
                .body()
                .path("items");
    }

    /** What the rules of WCAG find wrong, contrast included. */
    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, String rules) {
        page.evaluate(rules);
        return (List<String>) page.evaluate("""
                () => axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa']})
                    .then(({violations}) => violations.map(({id, nodes}) => `${id}: ${nodes[0].html.slice(0, 200)}`))
                """);
    }
}
