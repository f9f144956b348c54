package ai.wewall.calculator.adapter.r2dbc;

import ai.wewall.calculator.application.SavedCalculations;
import ai.wewall.platform.r2dbc.ModuleSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** The schema of the calculator and what reads and writes it. */
@Configuration(proxyBeanMethods = false)
class CalculatorR2dbcConfiguration {

    @Bean
    @Order(30)
    ModuleSchema calculatorSchema() {
        return new ModuleSchema("calculator");
    }

    @Bean
    SavedCalculations savedCalculations(DatabaseClient database, JsonMapper json) {
        return new R2dbcSavedCalculations(database, json);
    }
}
