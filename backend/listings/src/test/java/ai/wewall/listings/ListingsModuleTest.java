package ai.wewall.listings;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.application.EditListings;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.platform.Ids;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.event.TestEvents;
import ai.wewall.platform.http.HmacCursors;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.problem.ProblemBundle;
import ai.wewall.platform.problem.ProblemTexts;
import ai.wewall.platform.problem.ProblemWriter;
import ai.wewall.platform.r2dbc.DatabaseProperties;
import ai.wewall.platform.r2dbc.Databases;
import ai.wewall.platform.r2dbc.Jdbc;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.storage.FileStore;
import ai.wewall.platform.storage.InMemoryFileStore;
import ai.wewall.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.WebExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** The module as it is put together, over a real database. */
class ListingsModuleTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("listings");

    private static final DatabaseProperties NOWHERE = new DatabaseProperties(
            "jdbc:postgresql://127.0.0.1:1/none",
            "nobody",
            "",
            2,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1));

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(Module.class)
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(Ids.class, () -> new Ids(Clock.systemUTC()))
            .withBean(FileStore.class, InMemoryFileStore::new)
            .withBean(Events.class, () -> TestEvents.in(DATABASE))
            .withBean(Transactions.class, DATABASE::transactions)
            .withBean(SignedCursors.class, () -> new HmacCursors(new byte[32]))
            .withPropertyValues("wewall.listings.demo-listings=300");

    @Test
    void firstReadingHoldsTheWholeDemoMarketOnceHoweverManyStart() {
        ApplicationContextRunner real =
                runner.withBean(Jdbc.class, DATABASE::jdbc).withBean(DatabaseClient.class, DATABASE::client);

        real.run(first -> real.run(second -> {
            assertThat(read(first.getBean(Catalogue.class))).hasSize(300);
            assertThat(read(second.getBean(Catalogue.class))).hasSize(300);
            assertThat(first).hasSingleBean(EditListings.class).hasSingleBean(Pictures.class);
        }));
    }

    @Test
    void databaseThatIsAwayDoesNotStopTheStart() {
        runner.withBean(Jdbc.class, () -> new Jdbc(NOWHERE))
                .withBean(DatabaseClient.class, () -> DatabaseClient.create(Databases.pool(NOWHERE)))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    context.getBean(ApplicationRunner.class).run(null);
                });
    }

    @Test
    void databaseThatIsAwayIsToldAsPassing() {
        ProblemWriter problems = new ProblemWriter(
                new ProblemTexts(List.of(new ProblemBundle("messages/platform-problems"))),
                JsonMapper.builder().build());

        runner.withBean(Jdbc.class, () -> new Jdbc(NOWHERE))
                .withBean(DatabaseClient.class, () -> DatabaseClient.create(Databases.pool(NOWHERE)))
                .withBean("problems", WebExceptionHandler.class, () -> problems::write)
                .run(context -> WebTestClient.bindToApplicationContext(context)
                        .configureClient()
                        .responseTimeout(Duration.ofSeconds(60))
                        .build()
                        .get()
                        .uri("/api/v1/listings/{id}", UUID.randomUUID())
                        .exchange()
                        .expectStatus()
                        .isEqualTo(503)
                        .expectHeader()
                        .exists(HttpHeaders.RETRY_AFTER));
    }

    private static List<ListingDetail> read(Catalogue catalogue) {
        List<ListingDetail> read = new ArrayList<>();
        catalogue.readPublished(read::add).block(Duration.ofSeconds(60));
        return read;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    @ComponentScan("ai.wewall.listings")
    @ConfigurationPropertiesScan("ai.wewall.listings")
    static class Module {}
}
