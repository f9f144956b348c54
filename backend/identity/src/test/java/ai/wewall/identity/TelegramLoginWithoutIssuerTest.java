package ai.wewall.identity;

import static ai.wewall.identity.Visitor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.testing.RunningModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The issuer of Log in with Telegram is away: all the rest runs. */
class TelegramLoginWithoutIssuerTest {

    @RegisterExtension
    static final RunningModule APP = RunningModule.of("ai.wewall.identity")
            .with("wewall.telegram.oidc.issuer", "http://127.0.0.1:1/nowhere")
            .with("wewall.telegram.oidc.client-id", "7")
            .with("wewall.telegram.oidc.client-secret", "secret");

    private final Visitor visitor = new Visitor(APP);

    @Test
    void browserIsToldKindly() {
        assertThat(new TelegramBrowser(APP).begin("/search").toString()).isEqualTo("/account?login=unavailable");
    }

    @Test
    void programIsToldToTryAgain() {
        refused(visitor.get("/api/v1/auth/telegram/oidc", null), 503, "UNAVAILABLE");
    }

    @Test
    void everybodyElseSignsIn() {
        assertThat(visitor.guest().user().guest()).isTrue();
    }
}
