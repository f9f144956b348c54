package ai.wewall.e2e;

import static ai.wewall.e2e.JourneySteps.button;
import static ai.wewall.e2e.JourneySteps.pressAndKeep;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.e2e.BrowserFixture.Window;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A guest becomes a person by a code that comes by mail, and keeps what they had marked. */
class SignInByMailTest {

    @RegisterExtension
    static final BrowserFixture BROWSER = new BrowserFixture();

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @Test
    void guestSignsInByMailAndKeepsWhatTheyHadMarked() {
        String address = "anna-" + System.nanoTime() + "@example.com";
        Page page = BROWSER.page(Window.PHONE, ColorScheme.LIGHT);
        page.navigate(World.BACKEND + "/search?deal=RENT");
        pressAndKeep(
                page, "PUT", "/me/favourites/", page.getByTestId("favourite").first());

        page.navigate(World.BACKEND + "/account?back=%2Ffavourites");
        page.getByLabel("Электронная почта").fill(address);
        button(page, "Получить код").click();
        page.getByLabel(Pattern.compile("Код отправлен")).fill(codeFor(address));
        button(page, "Войти").click();

        page.waitForURL("**/favourites");
        assertThat(page.getByTestId("listing-card")).hasCount(1);
        page.navigate(World.BACKEND + "/account");
        assertThat(page.getByTestId("signed-in")).isVisible();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static String codeFor(String address) {
        AtomicReference<String> code = new AtomicReference<>();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            JsonNode mails = World.get(World.SANDBOX + "/mail/api/messages?to=" + address);
            Matcher found =
                    CODE.matcher(mails.path("messages").path(0).path("text").asString(""));
            if (found.find()) {
                code.set(found.group(1));
            }
            return code.get() != null;
        });
        return code.get();
    }
}
