package ai.wewall;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(
            WewallApplication.class, resideInAnyPackage("ai.wewall.sandbox..", "ai.wewall.platform.testing.."));

    @Test
    void modulesAreExactlyThese() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "model",
                        "platform",
                        "identity",
                        "listings",
                        "calculator",
                        "analytics",
                        "search",
                        "chat",
                        "telegram");
    }

    @Test
    void onlyTheKernelAndTheContractAreOpen() {
        assertThat(MODULES.stream()
                        .filter(ApplicationModule::isOpen)
                        .map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder("model", "platform");
    }

    @Test
    void modulesReachEachOtherByTheirDoorsOnly() {
        MODULES.verify();
    }

    @Test
    void verificationFindsAPlantedSideDoor() {
        ApplicationModules planted = ApplicationModules.of("planted", location -> true);

        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("planted.billing.inner.Ledger");
    }
}
