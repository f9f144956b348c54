package ai.wewall;

import ai.wewall.sandbox.embedded.EmbeddedPostgres;
import ai.wewall.sandbox.embedded.SharedServers;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each context of a test a database of its own, and nothing that lies outside of the build's folder. */
final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String database = SharedServers.newDatabase();
        TestPropertyValues.of(
                        "wewall.database.url=" + SharedServers.postgres().jdbcUrl(database),
                        "wewall.database.user=" + EmbeddedPostgres.USER,
                        "wewall.database.password=any",
                        "wewall.home=target/home-" + database,
                        "wewall.http.read-timeout=5s",
                        "wewall.http.answer-limit=60s",
                        "wewall.listings.demo-listings=0")
                .applyTo(context);
    }
}
