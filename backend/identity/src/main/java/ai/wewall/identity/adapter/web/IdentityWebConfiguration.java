package ai.wewall.identity.adapter.web;

import ai.wewall.identity.application.SignIn;
import ai.wewall.platform.security.Secrets;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers of identity need. */
@Configuration(proxyBeanMethods = false)
public class IdentityWebConfiguration {

    @Bean
    RefreshCookie refreshCookie(@Value("${wewall.public-url:http://localhost:8080}") URI publicUrl, SignIn signIn) {
        return new RefreshCookie(publicUrl, signIn.life());
    }

    @Bean
    LoginCookie loginCookie(
            @Value("${wewall.public-url:http://localhost:8080}") URI publicUrl, Secrets secrets, Clock clock) {
        return new LoginCookie(publicUrl, secrets.derived("telegram-login"), clock);
    }

    @Bean
    Guests guests(SignIn signIn, RefreshCookie cookie) {
        return new Guests(signIn, cookie);
    }
}
