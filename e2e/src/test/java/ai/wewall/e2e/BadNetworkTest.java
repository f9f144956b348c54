package ai.wewall.e2e;

import static ai.wewall.e2e.JourneySteps.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ai.wewall.e2e.BrowserFixture.Window;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person sees where the way to the server is bad: why, and a way on, with all that they typed. */
class BadNetworkTest {

    @RegisterExtension
    static final BrowserFixture BROWSER = new BrowserFixture();

    private static final String INTERPRET = "**/api/v1/search/interpret";
    private static final String SEARCH = "**/api/v1/listings/search";

    @Test
    void sentenceOutlivesAServerThatIsAwayAndAReload() {
        Page page = BROWSER.page(Window.PHONE, ColorScheme.LIGHT);
        page.route(INTERPRET, Route::abort);
        page.navigate(World.BACKEND + "/");
        page.getByTestId("search-input").fill("сниму офис в ЦАО");
        page.getByTestId("search-input").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Нет связи с сервером");

        page.unroute(INTERPRET);
        page.reload();
        assertThat(page.getByTestId("search-input")).hasValue("сниму офис в ЦАО");
        page.getByTestId("search-submit").click();
        assertThat(page.getByTestId("chip").first()).isVisible();
    }

    @Test
    void busyServerIsAskedAgainByThePerson() {
        Page page = BROWSER.page(Window.DESK, ColorScheme.DARK);
        page.route(
                SEARCH,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(429)
                        .setHeaders(Map.of("Retry-After", "0"))
                        .setContentType("application/problem+json")
                        .setBody("{\"code\":\"TOO_MANY_REQUESTS\",\"status\":429}")));
        page.navigate(World.BACKEND + "/search?deal=RENT");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Слишком много запросов");

        page.unroute(SEARCH);
        button(page, "Повторить").click();
        assertThat(page.getByTestId("listing-card").first()).isVisible();
    }
}
