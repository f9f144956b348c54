package ai.wewall.sandbox.mail;

import ai.wewall.sandbox.traffic.Faults;
import java.net.Socket;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandlerFactory;
import org.subethamail.smtp.server.Session;

/** Puts the mail server together. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/mail").setViewName("forward:/mail/index.html");
    }

    @Bean
    Mailbox mailbox(DataSource database) {
        return new Mailbox(database);
    }

    @Bean
    MailTraffic mailTraffic(Clock clock) {
        return new MailTraffic(
                new Faults(clock, () -> ThreadLocalRandom.current().nextDouble()), clock);
    }

    @Bean
    MailPace mailPace(MailProperties properties, Clock clock) {
        return new MailPace(properties.perMinute(), clock);
    }

    /** Nobody asks for it, and still it has to be there. */
    @Bean
    @Lazy(false)
    SmtpListener smtpListener(
            MailProperties properties, Mailbox mailbox, MailTraffic traffic, MailPace pace, Clock clock) {
        MessageHandlerFactory receptions = context -> new Reception(
                context.getHelo().orElse("unknown"),
                new SmtpLine(socket(context), traffic.faults()),
                traffic,
                pace,
                mailbox,
                properties.largest(),
                clock);
        return new SmtpListener(properties, receptions);
    }

    private static Socket socket(MessageContext context) {
        return ((Session) context).getSocket();
    }
}
