package ai.wewall.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real browser for a test class, a fresh profile for each page. Use as a static extension field. */
final class BrowserFixture implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    /** What a test machine needs: no calls home, no sandbox where tests run as root, a map drawn without a graphics card. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--use-angle=swiftshader",
            "--enable-unsafe-swiftshader",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        // A busy machine is slow, not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(45_000);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(World.setting("WEWALL_BROWSER", "/usr/bin/chromium")))
                        .setArgs(ARGUMENTS));
    }

    /** A page of a person's own in a window of this size, in Russian. */
    Page page(Window window, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(window.width(), window.height())
                .setColorScheme(scheme)
                .setLocale("ru-RU"));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Errors that pages of this test wrote to their consoles. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps a picture of the page among the test's output. */
    static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(World.PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png")));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        complaints.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browser.close();
        playwright.close();
    }

    /** A window's size in CSS pixels. */
    record Window(int width, int height) {
        static final Window PHONE = new Window(390, 844);
        static final Window DESK = new Window(1440, 900);
    }
}
