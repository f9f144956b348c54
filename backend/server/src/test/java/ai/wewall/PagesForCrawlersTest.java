package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a crawler sees, over a small demo market. */
@AssembledTest
@ContextConfiguration(initializers = PagesForCrawlersTest.SmallMarket.class)
class PagesForCrawlersTest {

    private static final Pattern LISTING = Pattern.compile("/l/([0-9a-f-]{36})</loc>");

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private final WebTestClient client;

    @Autowired
    PagesForCrawlersTest(@LocalServerPort int port) {
        this.client = Calls.to(port);
        await().untilAsserted(() -> assertThat(text("/sitemap.xml", 200)).contains("<loc>"));
    }

    @Test
    void robotsAreToldWhereTheSitemapIs() {
        assertThat(text("/robots.txt", 200)).contains("Sitemap: https://wewall.example/sitemap.xml");
    }

    @Test
    void everyListingStandsInTheSitemap() {
        assertThat(LISTING.matcher(firstPart()).results().count()).isEqualTo(12);
    }

    @Test
    void listingsPageShowsTheOffer() {
        String id = someListing();

        String page = text("/l/" + id, 200);

        assertThat(page)
                .contains("<div id=\"app\">", "property=\"og:title\"", "name=\"description\"", "<noscript><h1>")
                .contains(
                        "property=\"og:image\" content=\"https://wewall.example/api/v1/listings/" + id + "/photos/0\"")
                .contains("<link rel=\"canonical\" href=\"https://wewall.example/l/" + id + "\">");
        JsonNode data = data(page);
        assertThat(data.get("@type").stringValue()).isEqualTo("RealEstateListing");
        assertThat(data.get("offers").get("price").decimalValue()).isPositive();
    }

    @Test
    void pageOfNoListingIsTheAppWithStatus404() {
        assertThat(text("/l/01a1e016-7f47-79fb-80cb-d1610050904f", 404)).contains("<div id=\"app\">", "noindex");
        assertThat(text("/l/none", 404)).contains("<div id=\"app\">", "noindex");
    }

    private String someListing() {
        Matcher first = LISTING.matcher(firstPart());
        assertThat(first.find()).isTrue();
        return first.group(1);
    }

    private String firstPart() {
        Matcher file = Pattern.compile("https://wewall.example(/sitemap/[^<]+)").matcher(text("/sitemap.xml", 200));
        assertThat(file.find()).isTrue();
        return text(file.group(1), 200);
    }

    private static JsonNode data(String page) {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return JsonMapper.shared().readTree(data.group(1));
    }

    private String text(String path, int status) {
        return Objects.requireNonNull(client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    static final class SmallMarket implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new OwnDatabase().initialize(context);
            TestPropertyValues.of(
                            "wewall.listings.demo-listings=12",
                            "wewall.public-url=https://wewall.example",
                            "wewall.web-root=" + builtApp())
                    .applyTo(context);
        }

        private static Path builtApp() {
            try {
                Path root = Files.createTempDirectory(Path.of("target"), "web-root");
                Files.writeString(
                        root.resolve("index.html"),
                        "<html><head><title>WEWALL</title></head><body><div id=\"app\"></div></body></html>");
                return root.toAbsolutePath();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
