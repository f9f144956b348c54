package ai.wewall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.e2e.BrowserFixture.Window;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The browser app without any messenger: a sentence, the list, a listing, and back by the browser's own button. */
class BrowserAppTest {

    @RegisterExtension
    static final BrowserFixture BROWSER = new BrowserFixture();

    @ParameterizedTest
    @CsvSource({"360,740,LIGHT", "360,740,DARK", "1440,900,LIGHT", "1440,900,DARK"})
    void sentenceBecomesAListAndAListingAndTheWayBack(int width, int height, ColorScheme scheme) {
        Page page = BROWSER.page(new Window(width, height), scheme);
        page.navigate(World.BACKEND + "/");
        page.getByTestId("search-input").fill("куплю помещение с арендатором до 80 млн в ЦАО");
        page.getByTestId("search-input").press("Enter");

        assertThat(page.getByTestId("chip").first()).isVisible();
        assertThat(page.getByTestId("listing-card").first()).isVisible();
        String name = "browser-%s-%d-%s".formatted("%s", width, scheme.name().toLowerCase(Locale.ROOT));
        BrowserFixture.picture(page, name.formatted("list"));

        String found = page.url();
        page.getByTestId("listing-card").first().click();
        assertThat(page.locator("h1[data-testid=listing-title]")).isVisible();
        page.locator("img").first().evaluate("image => image.decode()");
        BrowserFixture.picture(page, name.formatted("listing"));

        page.goBack();
        assertThat(page.getByTestId("listing-card").first()).isVisible();
        assertThat(page.url()).isEqualTo(found).contains("deal=SALE");
        assertThat(BROWSER.complaints()).isEmpty();
    }
}
