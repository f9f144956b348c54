package ai.wewall;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The rules of the architecture, by name. The same ones run on the product and on a code base of planted violations. */
final class ArchitectureRules {

    private static final Set<String> WAITING =
            Set.of("block", "blockOptional", "blockFirst", "blockLast", "toIterable");

    private ArchitectureRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("domain is plain", domainIsPlain());
        rules.put("application knows no Spring", applicationKnowsNoSpring());
        rules.put("adapters are package-private", adaptersArePackagePrivate());
        rules.put("controllers stand at the edge", controllersStandAtTheEdge());
        rules.put("nothing waits", nothingWaits());
        rules.put("nothing prints", nothingPrints());
        rules.put("configuration alone builds use cases", configurationAloneBuildsUseCases());
        rules.put("nothing knows the sandbox", nothingKnowsTheSandbox());
        rules.put("kernel knows no business", KernelRules.kernelKnowsNoBusiness());
        rules.put("contract is plain", KernelRules.contractIsPlain());
        rules.put("nothing is a servlet", KernelRules.nothingIsAServlet());
        rules.put("JDBC stays at the edge", KernelRules.jdbcStaysAtTheEdge());
        rules.put("transactions are no annotations", KernelRules.transactionsAreNoAnnotations());
        rules.put("time comes from a clock", KernelRules.timeComesFromAClock());
        return rules;
    }

    private static ArchRule domainIsPlain() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "reactor..",
                        "org.reactivestreams..",
                        "io.r2dbc..",
                        "tools.jackson..",
                        "org.telegram..",
                        "io.netty..",
                        "io.lettuce..",
                        "io.micrometer..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "okhttp3..",
                        "..adapter..",
                        "..application..");
    }

    private static ArchRule applicationKnowsNoSpring() {
        return noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "..adapter..", "org.telegram..");
    }

    private static ArchRule adaptersArePackagePrivate() {
        return classes()
                .that()
                .resideInAPackage("..adapter..")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .notBePublic();
    }

    private static ArchRule controllersStandAtTheEdge() {
        return classes()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .resideInAPackage("..adapter.web..");
    }

    private static ArchRule nothingWaits() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("it waits for a publisher", call -> {
                    MethodCallTarget target = call.getTarget();
                    return WAITING.contains(target.getName())
                            && target.getOwner().getPackageName().startsWith("reactor.core.publisher");
                }))
                .orShould()
                .callMethodWhere(DescribedPredicate.describe("it waits for a future or for time", call -> {
                    MethodCallTarget target = call.getTarget();
                    return (target.getName().equals("sleep")
                                    && target.getOwner().isEquivalentTo(Thread.class))
                            || (Set.of("join", "get").contains(target.getName())
                                    && target.getOwner().isEquivalentTo(CompletableFuture.class));
                }));
    }

    private static ArchRule nothingPrints() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace");
    }

    private static ArchRule configurationAloneBuildsUseCases() {
        DescribedPredicate<JavaConstructorCall> ofUseCase = DescribedPredicate.describe(
                "it builds a use case of another package",
                call -> isUseCase(call.getTargetOwner())
                        && !call.getOriginOwner()
                                .getPackageName()
                                .equals(call.getTargetOwner().getPackageName()));
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Configuration")
                .and(DescribedPredicate.not(HasName.Predicates.nameMatching(".*Configuration\\$.*")))
                .should()
                .callConstructorWhere(ofUseCase);
    }

    private static boolean isUseCase(JavaClass type) {
        return resideInAPackage("..application..").test(type)
                && !type.isRecord()
                && !type.isAssignableTo(Throwable.class)
                && type.isTopLevelClass();
    }

    private static ArchRule nothingKnowsTheSandbox() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("..sandbox..");
    }
}
