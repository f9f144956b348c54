package ai.wewall.identity.application;

import ai.wewall.identity.TelegramAccount;
import ai.wewall.identity.domain.LoginTry;
import java.net.URI;
import reactor.core.publisher.Mono;

/** Log in with Telegram: tells who somebody is whom it has asked itself. */
public interface TelegramIssuer {

    /** Whether there is one. */
    boolean isConfigured();

    /** Where to send the browser; an error where the issuer cannot be asked. */
    Mono<URI> authorization(LoginTry attempt);

    /**
     * Whose code this is; empty where the issuer does not take it, or tells nothing good of them. An error where it
     * cannot be asked.
     *
     * @param languageCode what the browser speaks, since the issuer tells none
     */
    Mono<TelegramAccount> account(String code, LoginTry attempt, String languageCode);
}
