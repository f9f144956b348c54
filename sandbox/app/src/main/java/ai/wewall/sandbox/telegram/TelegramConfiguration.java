package ai.wewall.sandbox.telegram;

import ai.wewall.sandbox.telegram.bot.BotApiConfiguration;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.ChatConfiguration;
import ai.wewall.sandbox.telegram.client.ClientConfiguration;
import ai.wewall.sandbox.telegram.control.ControlConfiguration;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.person.PersonConfiguration;
import ai.wewall.sandbox.telegram.store.StoreConfiguration;
import ai.wewall.sandbox.telegram.store.StoredFiles;
import ai.wewall.sandbox.telegram.text.Links;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the simulated Telegram together. */
@Configuration(proxyBeanMethods = false)
@Import({
    StoreConfiguration.class,
    ChatConfiguration.class,
    ClientConfiguration.class,
    BotApiConfiguration.class,
    PersonConfiguration.class,
    ControlConfiguration.class
})
class TelegramConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TelegramJson telegramJson() {
        return new TelegramJson();
    }

    @Bean
    BotDirectory botDirectory(DataSourceProperties database) {
        return new BotDirectory(KeptBots.of(database.determineUrl(), String.valueOf(database.determineUsername())));
    }

    @Bean
    Files files(JdbcClient database) {
        return new Files(new StoredFiles(database));
    }

    @Bean
    Links links(TelegramProperties properties) {
        return new Links(properties.lenientLocalhost());
    }
}
