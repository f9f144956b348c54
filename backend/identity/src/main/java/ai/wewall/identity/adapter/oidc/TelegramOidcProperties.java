package ai.wewall.identity.adapter.oidc;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Log in with Telegram.
 *
 * @param issuer its URL as it stands in the claim {@code iss}
 * @param clientId what the bot's owner is given, the bot's id; blank where nobody logs in so
 * @param clientSecret what the bot's owner is given with it
 */
@Validated
@ConfigurationProperties("wewall.telegram.oidc")
record TelegramOidcProperties(
        @NotNull @DefaultValue("https://oauth.telegram.org") String issuer,
        @NotNull @DefaultValue("") String clientId,
        @NotNull @DefaultValue("") String clientSecret) {

    @AssertTrue(message = "a client id needs its secret")
    boolean isWhole() {
        return clientId.isBlank() == clientSecret.isBlank();
    }

    @Override
    public String toString() {
        return "TelegramOidcProperties[" + issuer + ", " + clientId + "]";
    }
}
