package ai.wewall.calculator;

import ai.wewall.calculator.application.KeepCalculations;
import ai.wewall.calculator.application.ListCalculations;
import ai.wewall.calculator.application.LongRuns;
import ai.wewall.calculator.application.SavedCalculations;
import ai.wewall.calculator.application.ShareCalculations;
import ai.wewall.calculator.domain.risk.EmbeddedRules;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.model.calculation.SavedSchemas;
import ai.wewall.platform.Ids;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.http.idempotency.IdempotentWrites;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.privacy.PersonalData;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Puts together what people keep. */
@Configuration(proxyBeanMethods = false)
class SavedCalculationsConfiguration {

    private static final String CALCULATIONS = "/api/v1/calculations";

    @Bean
    KeepCalculations keepCalculations(
            SavedCalculations calculations,
            LongRuns runs,
            Transactions transactions,
            Ids ids,
            Clock clock,
            CalculatorProperties properties) {
        return new KeepCalculations(
                calculations,
                runs,
                transactions,
                () -> new CalculationId(ids.next()),
                clock,
                new KeepCalculations.Limits(properties.keptCalculations(), properties.keptVersions()));
    }

    @Bean
    ListCalculations listCalculations(SavedCalculations calculations, SignedCursors cursors) {
        return new ListCalculations(calculations, cursors);
    }

    @Bean
    ShareCalculations shareCalculations(
            SavedCalculations calculations,
            Transactions transactions,
            @Value("${wewall.public-url:http://localhost:8080}") URI publicUrl) {
        return new ShareCalculations(calculations, transactions, publicUrl);
    }

    @Bean
    PersonalData keptCalculationsOfAPerson(KeepCalculations keeping) {
        return new PersonalData() {
            @Override
            public String section() {
                return "calculations";
            }

            @Override
            public Flux<?> keptOf(UUID personId) {
                return keeping.keptOf(personId);
            }
        };
    }

    @Bean
    Schemas savedCalculationSchemas() {
        return Schemas.of(
                SavedSchemas.SAVED.with(SavedCalculationRequest.class, EmbeddedRules::check), SavedSchemas.LIST);
    }

    @Bean
    IdempotentWrites savedCalculationWrites() {
        return IdempotentWrites.of(CALCULATIONS);
    }

    @Bean
    RouteRules savedCalculationRoutes() {
        return RouteRules.of(
                new RouteRule("POST", CALCULATIONS, Access.PERSON),
                new RouteRule("GET", CALCULATIONS, Access.PERSON),
                new RouteRule("GET", CALCULATIONS + "/{id}", Access.PERSON),
                new RouteRule("PUT", CALCULATIONS + "/{id}", Access.PERSON),
                new RouteRule("DELETE", CALCULATIONS + "/{id}", Access.PERSON),
                new RouteRule("GET", CALCULATIONS + "/{id}.xlsx", Access.PERSON),
                new RouteRule("GET", CALCULATIONS + "/{id}/versions", Access.PERSON),
                new RouteRule("POST", CALCULATIONS + "/{id}/share", Access.PERSON),
                new RouteRule("DELETE", CALCULATIONS + "/{id}/share", Access.PERSON),
                new RouteRule("GET", CALCULATIONS + "/shared/{token}", Access.ANYONE));
    }
}
