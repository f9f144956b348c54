package ai.wewall.platform.r2dbc;

import io.r2dbc.pool.ConnectionPool;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.ReactiveTransactionManager;

/** PostgreSQL for all modules. Whoever asks for a connection finds every schema migrated. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Jdbc jdbc(DatabaseProperties properties) {
        return new Jdbc(properties);
    }

    @Bean
    @Order(0)
    ModuleSchema platformSchema() {
        return new ModuleSchema("platform");
    }

    @Bean(destroyMethod = "dispose")
    ConnectionPool connectionPool(
            DatabaseProperties properties,
            Jdbc jdbc,
            List<ModuleSchema> schemas,
            ObjectProvider<AfterMigration> tasks) {
        Migrations.run(jdbc, schemas);
        Migrations.complete(jdbc, tasks.orderedStream().toList());
        return Databases.pool(properties);
    }

    @Bean
    Transactions transactions(ReactiveTransactionManager manager) {
        return new OperatorTransactions(manager);
    }
}
