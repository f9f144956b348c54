package ai.wewall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.e2e.BrowserFixture.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The screens without a mouse. */
class KeyboardTest {

    @RegisterExtension
    static final BrowserFixture BROWSER = new BrowserFixture();

    @Test
    void firstKeyLeadsPastTheHeadAndEscapeClosesWhatIsOpen() {
        Page page = BROWSER.page(Window.DESK, ColorScheme.LIGHT);
        page.navigate(World.BACKEND + "/search?deal=RENT");
        assertThat(page.getByTestId("listing-card").first()).isVisible();
        page.keyboard().press("Tab");
        assertThat(page.getByText("К содержанию")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByTestId("search-input")).isFocused();

        Locator price = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Цена").setExact(true));
        price.press("Enter");
        assertThat(page.getByLabel("Аренда в месяц, от", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(price).isFocused();
        assertThat(price.evaluate("button => getComputedStyle(button).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void offerIsAskedForByKeysAlone() {
        Page page = BROWSER.page(Window.DESK, ColorScheme.DARK);
        page.navigate(World.BACKEND + "/search?deal=RENT");
        page.getByTestId("listing-title").first().press("Enter");
        page.getByTestId("ask").press("Enter");
        assertThat(page.getByTestId("lead")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByTestId("lead")).hasCount(0);
        assertThat(page.getByTestId("ask")).isFocused();
        assertThat(BROWSER.complaints()).isEmpty();
    }
}
