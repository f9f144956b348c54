package ai.wewall.telegram.twin;

import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.SharedCalculations;
import ai.wewall.identity.Linking;
import ai.wewall.identity.People;
import ai.wewall.platform.Ids;
import ai.wewall.platform.http.OutboundPolicies;
import ai.wewall.platform.r2dbc.Databases;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.search.SharedSearches;
import ai.wewall.telegram.TelegramProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/** The bot as the application puts it together, over a database of the test's and doors of its own. */
public final class RunningBot implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private RunningBot(
            DatabaseClient client, Transactions transactions, URI telegram, FakeMarket market, People people) {
        context.registerBean(DatabaseClient.class, () -> client);
        context.registerBean(ConnectionFactory.class, client::getConnectionFactory);
        context.registerBean(Transactions.class, () -> transactions);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(Ids.class, () -> new Ids(Clock.systemUTC()));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(OutboundPolicies.class, () -> service -> new PassThroughPolicy());
        context.registerBean(FakeMarket.class, () -> market);
        context.registerBean(FakeOffice.class, () -> new FakeOffice(market));
        context.registerBean(People.class, () -> people);
        context.registerBean(Linking.class, FakeLinking::new);
        FakeShares shares = new FakeShares();
        context.registerBean(Calculator.class, () -> shares);
        context.registerBean(SharedSearches.class, shares::searches);
        context.registerBean(SharedCalculations.class, shares::calculations);
        context.registerBean(FakeStaff.class, FakeStaff::new);
        context.register(Bot.class);
        TestPropertyValues.of(Map.of(
                        "wewall.telegram.url", telegram.toString(),
                        "wewall.telegram.client.token", FakeTelegram.TOKEN,
                        "wewall.telegram.client.username", "wewall_bot",
                        "wewall.telegram.polling.hold", "1s",
                        "wewall.telegram.outbox.per-second", "500",
                        "wewall.telegram.inbox.backoff", "20ms",
                        "wewall.telegram.inbox.attempts", "3",
                        "wewall.telegram.outbox.backoff", "20ms",
                        "wewall.public-url", "https://wewall.example"))
                .applyTo(context);
    }

    /** A bot that runs; properties win over the ones that suit tests. */
    public static RunningBot start(
            TestDatabase database, FakeTelegram telegram, FakeMarket market, People people, String... properties) {
        return started(
                new RunningBot(database.client(), database.transactions(), telegram.url(), market, people), properties);
    }

    /** A bot of a process of its own, over somebody else's database and Telegram. */
    static RunningBot start(ConnectionPool pool, URI telegram, FakeMarket market, String... properties) {
        RunningBot bot = new RunningBot(
                DatabaseClient.create(pool), Databases.transactions(pool), telegram, market, new FakePeople());
        bot.context.register(Web.class);
        return started(bot, properties);
    }

    private static RunningBot started(RunningBot bot, String... properties) {
        TestPropertyValues.of(Stream.of(properties)).applyTo(bot.context);
        bot.context.refresh();
        return bot;
    }

    /** What answers HTTP requests by the bot's controllers. */
    HttpHandler web() {
        return WebHttpHandlerBuilder.applicationContext(context).build();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public boolean has(Class<?> type) {
        return context.getBeanNamesForType(type).length > 0;
    }

    @Override
    public void close() {
        context.close();
    }

    @ComponentScan(
            basePackages = "ai.wewall.telegram",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|twin).*"))
    @EnableConfigurationProperties(TelegramProperties.class)
    static class Bot {}

    @EnableWebFlux
    static class Web {}
}
