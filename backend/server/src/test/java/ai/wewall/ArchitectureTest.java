package ai.wewall;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    /** Which planted class each rule has to find; a rule that finds nothing there would find nothing anywhere. */
    private static final Map<String, String> PLANTED = Map.ofEntries(
            entry("domain is plain", "planted.orders.domain.SpringInTheDomain"),
            entry("application knows no Spring", "planted.orders.application.SpringInTheApplication"),
            entry("adapters are package-private", "planted.orders.adapter.web.PublicAdapter"),
            entry("controllers stand at the edge", "planted.orders.ControllerAtTheDoor"),
            entry("nothing waits", "planted.orders.Waiting"),
            entry("nothing prints", "planted.orders.Printing"),
            entry("configuration alone builds use cases", "planted.orders.BuildingUseCases"),
            entry("nothing knows the sandbox", "planted.orders.KnowingTheSandbox"),
            entry("kernel knows no business", "planted.platform.KnowingTheBusiness"),
            entry("contract is plain", "planted.model.ReactorInTheContract"),
            entry("nothing is a servlet", "planted.orders.ServletInTheProduct"),
            entry("JDBC stays at the edge", "planted.orders.application.JdbcInTheApplication"),
            entry("transactions are no annotations", "planted.orders.TransactionOfAThread"),
            entry("time comes from a clock", "planted.orders.AskingTheTime"));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/sandbox/"))
            .importPackages("ai.wewall");

    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("planted");

    static Stream<String> rules() {
        return ArchitectureRules.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void productKeepsTheRule(String name) {
        rule(name).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleFindsItsPlantedViolation(String name) {
        var result = rule(name).evaluate(VIOLATIONS);

        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(PLANTED.get(name)));
    }

    @Test
    void everyRuleHasAPlantedViolation() {
        assertThat(PLANTED.keySet()).isEqualTo(ArchitectureRules.all().keySet());
    }

    private static ArchRule rule(String name) {
        return ArchitectureRules.all().get(name);
    }
}
