package ai.wewall.identity;

import static ai.wewall.identity.Visitor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.Caller;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.platform.testing.FakeIssuer;
import ai.wewall.platform.testing.RunningModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who is let in as staff. */
class StaffOverHttpTest {

    private static final FakeIssuer ISSUER = new FakeIssuer();

    @RegisterExtension
    static final RunningModule APP = RunningModule.of("ai.wewall.identity")
            .with(Doors.class)
            .with("wewall.security.staff.issuer", ISSUER.url())
            .with("wewall.security.staff.audience", "wewall-api")
            .with("wewall.staff.first-admin", "First@Wewall.Test")
            .with("wewall.staff.cache", "0ms")
            .with("wewall.listings.demo-listings", 10);

    private final Visitor visitor = new Visitor(APP);

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "manager, staff, 200", "manager, editors, 403", "manager, admins, 403",
        "editor, staff, 200", "editor, editors, 200", "editor, admins, 403",
        "admin, staff, 200", "admin, editors, 200", "admin, admins, 200"
    })
    void roleOpensItsDoors(String who, String door, int status) {
        visitor.get("/test/" + door, good(who + "@demo.wewall.test"))
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void firstAdminIsLetInWhateverTheLettersOfTheClaim() {
        visitor.get("/test/admins", good("FIRST@wewall.test")).expectStatus().isOk();
    }

    @Test
    void roleClaimIsNotTrusted() {
        String token = ISSUER.token(Map.of(
                "aud", "wewall-api", "email", "manager@demo.wewall.test", "roles", List.of("ADMIN"), "scope", "ADMIN"));

        refused(visitor.get("/test/admins", token), 403, "FORBIDDEN");
    }

    @Test
    void strangerOfTheIssuerIsForbidden() {
        refused(visitor.get("/test/staff", good("stranger@wewall.test")), 403, "FORBIDDEN");
        refused(visitor.get("/api/v1/me", good("stranger@wewall.test")), 403, "FORBIDDEN");
        refused(visitor.get("/test/staff", ISSUER.token(Map.of("aud", "wewall-api"))), 403, "FORBIDDEN");
    }

    @Test
    void addressThatIsNotVerifiedIsNobodys() {
        String token =
                ISSUER.token(Map.of("aud", "wewall-api", "email", "admin@demo.wewall.test", "email_verified", false));

        refused(visitor.get("/test/staff", token), 403, "FORBIDDEN");
    }

    @Test
    void badTokensAreRefused() {
        Map<String, Object> admin = Map.of("aud", "wewall-api", "email", "admin@demo.wewall.test");
        try (FakeIssuer other = new FakeIssuer()) {
            refused(visitor.get("/test/staff", other.token(admin)), 401, "TOKEN_INVALID");
        }
        refused(visitor.get("/test/staff", ISSUER.expired(admin)), 401, "TOKEN_INVALID");
        refused(visitor.get("/test/staff", ISSUER.forged(admin)), 401, "TOKEN_INVALID");
        refused(visitor.get("/test/staff", "a.b.c"), 401, "TOKEN_INVALID");
        refused(visitor.get("/test/staff", null), 401, "UNAUTHORIZED");
        String forAnother = ISSUER.token(Map.of("aud", "other", "email", "admin@demo.wewall.test"));
        refused(visitor.get("/test/staff", forAnother), 401, "TOKEN_INVALID");
    }

    @Test
    void unsignedTokenIsRefused() {
        String signed = good("admin@demo.wewall.test");
        String none = "eyJhbGciOiJub25lIn0" + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.') + 1);

        refused(visitor.get("/test/staff", none), 401, "TOKEN_INVALID");
    }

    @Test
    void peopleAndStaffHaveDoorsOfTheirOwn() {
        refused(visitor.get("/test/staff", visitor.guest().accessToken()), 403, "FORBIDDEN");
        refused(visitor.get("/api/v1/me", good("admin@demo.wewall.test")), 403, "FORBIDDEN");
        refused(visitor.delete("/api/v1/me", good("admin@demo.wewall.test")), 403, "FORBIDDEN");
    }

    @Test
    void whoIsTakenOutIsOut() {
        APP.bean(DatabaseClient.class)
                .sql(
                        "insert into identity.staff values (gen_random_uuid(), 'short@wewall.test', 'S', '{EDITOR}', null)")
                .then()
                .block();
        visitor.get("/test/editors", good("short@wewall.test")).expectStatus().isOk();

        APP.bean(DatabaseClient.class)
                .sql("delete from identity.staff where email = 'short@wewall.test'")
                .then()
                .block();

        refused(visitor.get("/test/editors", good("short@wewall.test")), 403, "FORBIDDEN");
    }

    @Test
    void demoStaffIsKnownByTelegram() {
        Staff staff = APP.bean(Staff.class);

        assertThat(staff.rolesOf(1001).block()).containsExactly("MANAGER");
        assertThat(staff.rolesOf(1002).block()).containsExactly("EDITOR");
        assertThat(staff.rolesOf(1003).block()).containsExactly("ADMIN");
        assertThat(staff.rolesOf(1004).block()).isEmpty();
    }

    private static String good(String email) {
        return ISSUER.token(Map.of("aud", List.of("wewall-api"), "email", email));
    }

    @Configuration(proxyBeanMethods = false)
    @Import(DoorsController.class)
    static class Doors {

        @Bean
        RouteRules testDoors() {
            return RouteRules.of(
                    new RouteRule("GET", "/test/staff", Access.STAFF),
                    new RouteRule("GET", "/test/editors", Access.EDITOR),
                    new RouteRule("GET", "/test/admins", Access.ADMIN));
        }
    }

    @RestController
    static class DoorsController {

        @GetMapping({"/test/staff", "/test/editors", "/test/admins"})
        Mono<String> open(@AuthenticationPrincipal Caller caller) {
            return Mono.just(caller.roles().toString());
        }
    }
}
