package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.platform.r2dbc.ModuleSchema;
import ai.wewall.telegram.application.BotStores;
import ai.wewall.telegram.application.inbox.Inbox;
import ai.wewall.telegram.application.inbox.SoleRight;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.outbox.Outbox;
import ai.wewall.telegram.application.reckoning.Reckonings;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;

/** The schema of the bots, and what reads and writes it for each bot. */
@Configuration(proxyBeanMethods = false)
class TelegramR2dbcConfiguration {

    private static final String BOT = "client";
    private static final String STAFF = "staff";

    @Bean
    @Order(40)
    ModuleSchema telegramSchema() {
        return new ModuleSchema("telegram");
    }

    @Bean
    StoredJson telegramJson() {
        return new StoredJson();
    }

    @Bean
    Inbox telegramInbox(DatabaseClient database) {
        return new R2dbcInbox(database, BOT);
    }

    @Bean
    Outbox telegramOutbox(DatabaseClient database, StoredJson json) {
        return new R2dbcOutbox(database, json, BOT);
    }

    @Bean
    Chats telegramChats(DatabaseClient database, StoredJson json) {
        return new R2dbcChats(database, json, BOT);
    }

    @Bean
    Boards telegramBoards(DatabaseClient database, StoredJson json) {
        return new R2dbcBoards(database, json, BOT);
    }

    @Bean
    Reckonings telegramReckonings(DatabaseClient database, StoredJson json) {
        return new R2dbcReckonings(database, json, BOT);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("staff")
    BotStores staffStores(DatabaseClient database, StoredJson json, ConnectionFactory connections) {
        return new BotStores(
                new R2dbcInbox(database, STAFF),
                new R2dbcOutbox(database, json, STAFF),
                new R2dbcChats(database, json, STAFF),
                new R2dbcBoards(database, json, STAFF),
                new R2dbcSoleRight(connections, STAFF, R2dbcSoleRight.HEARTBEAT));
    }

    @Bean
    SoleRight telegramSoleRight(ConnectionFactory connections) {
        return new R2dbcSoleRight(connections, BOT, R2dbcSoleRight.HEARTBEAT);
    }
}
