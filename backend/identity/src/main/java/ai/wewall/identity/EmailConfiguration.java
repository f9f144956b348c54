package ai.wewall.identity;

import ai.wewall.identity.application.EmailCodes;
import ai.wewall.identity.application.EmailSignIns;
import ai.wewall.identity.application.GonePeople;
import ai.wewall.identity.application.JoinAccounts;
import ai.wewall.identity.application.LinkCodes;
import ai.wewall.identity.application.MailServer;
import ai.wewall.identity.application.MergePeople;
import ai.wewall.identity.application.OpenSessions;
import ai.wewall.identity.application.OutgoingMail;
import ai.wewall.identity.application.Persons;
import ai.wewall.identity.application.RefreshTokens;
import ai.wewall.identity.application.SendMail;
import ai.wewall.platform.Ids;
import ai.wewall.platform.housekeeping.Chore;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Secrets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together signing in by mail, and joining accounts. */
@Configuration(proxyBeanMethods = false)
class EmailConfiguration {

    private static final Duration LINK_LIFE = Duration.ofMinutes(10);

    /** So long whoever comes late, or twice, is told why nothing happens. */
    private static final Duration KEEP_OLD_LINKS = Duration.ofDays(1);

    @Bean
    EmailSignIns emailSignIns(
            EmailCodes codes,
            OutgoingMail mail,
            Persons persons,
            OpenSessions sessions,
            Transactions transactions,
            Ids ids,
            Clock clock,
            Secrets secrets,
            IdentityProperties properties) {
        return new EmailSignIns(
                codes,
                mail,
                new CodeMailTexts(),
                persons,
                sessions,
                transactions,
                ids,
                clock,
                secrets.derived("email-codes"),
                properties.codesAnHour());
    }

    @Bean
    SendMail sendMail(OutgoingMail mail, MailServer server, Clock clock) {
        return new SendMail(mail, server, clock);
    }

    @Bean
    Chore sendingMail(SendMail mail) {
        return new Chore("sending mail", Duration.ofMillis(500), mail::drain);
    }

    @Bean
    Chore oldCodes(EmailSignIns codes, LinkCodes links, Clock clock) {
        return new Chore(
                "forgetting old codes",
                Duration.ofMinutes(10),
                () -> codes.forgetOld()
                        .flatMap(old -> links.forget(clock.instant().minus(KEEP_OLD_LINKS))
                                .map(more -> old + more)));
    }

    @Bean
    JoinAccounts joinAccounts(
            LinkCodes codes,
            Persons persons,
            RefreshTokens refreshTokens,
            MergePeople merge,
            GonePeople gone,
            Transactions transactions,
            Clock clock) {
        return new JoinAccounts(codes, persons, refreshTokens, merge, gone, transactions, clock, LINK_LIFE);
    }
}
