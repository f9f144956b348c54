package ai.wewall.identity;

import static ai.wewall.identity.Visitor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.testing.FakeIssuer;
import ai.wewall.platform.testing.RunningModule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.core.DatabaseClient;

/** Everything starts without the issuer of staff tokens, and without a demo market nobody is staff. */
class StaffWithoutIssuerTest {

    private static final FakeIssuer AWAY = new FakeIssuer();

    @RegisterExtension
    static final RunningModule APP =
            RunningModule.of("ai.wewall.identity").with("wewall.security.staff.issuer", AWAY.url());

    @Test
    void tokenOfAnIssuerThatIsAwayCannotBeJudged() {
        String token = AWAY.token(Map.of("email", "admin@demo.wewall.test"));
        AWAY.close();

        refused(new Visitor(APP).get("/api/v1/me", token), 503, "UNAVAILABLE");
        new Visitor(APP).post("/api/v1/auth/guest", null, null).expectStatus().isOk();
    }

    @Test
    void nobodyIsStaffByItself() {
        Long staff = APP.bean(DatabaseClient.class)
                .sql("select count(*) from identity.staff")
                .map(row -> row.get(0, Long.class))
                .one()
                .block();

        assertThat(staff).isZero();
    }
}
