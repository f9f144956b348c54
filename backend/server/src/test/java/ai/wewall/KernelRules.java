package ai.wewall;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The rules of what everything stands on. */
final class KernelRules {

    private KernelRules() {}

    /** Of our own code the kernel sees itself, and of the contract what bodies and refusals look like. */
    static ArchRule kernelKnowsNoBusiness() {
        DescribedPredicate<JavaClass> ours = resideInAnyPackage("ai.wewall..", "planted..");
        DescribedPredicate<JavaClass> kernels =
                resideInAnyPackage("..platform..", "..model.schema..", "..model.problem..");
        return noClasses()
                .that()
                .resideInAPackage("..platform..")
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(kernels)));
    }

    /** The bot, the console and other programs read the contract too, whatever they are built with. */
    static ArchRule contractIsPlain() {
        return noClasses()
                .that()
                .resideInAPackage("..model..")
                .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("package-info")))
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(
                        "java..", "..model..", "com.fasterxml.jackson.annotation..", "org.jspecify.annotations..")));
    }

    static ArchRule nothingIsAServlet() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "javax.servlet..");
    }

    static ArchRule jdbcStaysAtTheEdge() {
        return noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage("..adapter..", "..platform..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..");
    }

    /** They are bound to a thread, which a reactive call leaves; {@code Transactions} is not. */
    static ArchRule transactionsAreNoAnnotations() {
        return ArchRuleDefinition.noMethods()
                .should()
                .beAnnotatedWith("org.springframework.transaction.annotation.Transactional");
    }

    /** A clock can be turned in a test. */
    static ArchRule timeComesFromAClock() {
        return noClasses().should().callMethodWhere(DescribedPredicate.describe("it asks for the time itself", call -> {
            MethodCallTarget target = call.getTarget();
            boolean now = target.getName().equals("now")
                    && resideInAPackage("java.time..").test(target.getOwner())
                    && target.getRawParameterTypes().isEmpty();
            return now || target.getFullName().equals("java.lang.System.currentTimeMillis()");
        }));
    }
}
