package ai.wewall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** Steps that several journeys take. */
final class JourneySteps {

    private JourneySteps() {}

    /** A button by its name. */
    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A button of an app inside a frame, by its name. */
    static Locator button(FrameLocator frame, String name) {
        return frame.getByRole(
                AriaRole.BUTTON,
                new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses something that has the server keep or change something, and waits until it has. */
    static Response pressAndKeep(Page page, String method, String path, Locator pressed) {
        return page.waitForResponse(
                response -> response.request().method().equals(method)
                        && response.url().contains(path),
                pressed::click);
    }

    /** Opens the n-th listing of the list, counted from 0. */
    static void openListing(Page page, int number) {
        page.getByTestId("listing-card")
                .nth(number)
                .getByTestId("listing-title")
                .click();
        assertThat(page.locator("h1[data-testid=listing-title]")).isVisible();
    }
}
