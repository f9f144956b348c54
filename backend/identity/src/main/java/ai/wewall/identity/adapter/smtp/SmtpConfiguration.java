package ai.wewall.identity.adapter.smtp;

import ai.wewall.identity.application.MailServer;
import ai.wewall.platform.http.OutboundPolicies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The mail server. */
@Configuration(proxyBeanMethods = false)
class SmtpConfiguration {

    private static final int THREADS = 2;
    private static final int WAITING = 100;
    private static final String PATIENCE_MILLIS = "8000";

    @Bean(destroyMethod = "dispose")
    Scheduler mailThreads() {
        return Schedulers.newBoundedElastic(THREADS, WAITING, "mail");
    }

    @Bean
    MailServer mailServer(MailProperties properties, OutboundPolicies policies, Scheduler mailThreads) {
        return properties.host().isBlank()
                ? mail -> Mono.error(new IllegalStateException("no mail server is set up"))
                : new SmtpServer(sender(properties), properties.from(), policies.of("mail"), mailThreads);
    }

    private static JavaMailSenderImpl sender(MailProperties properties) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(properties.host());
        sender.setPort(properties.port());
        sender.setDefaultEncoding("UTF-8");
        if (!properties.user().isBlank()) {
            sender.setUsername(properties.user());
            sender.setPassword(properties.password());
            sender.getJavaMailProperties().put("mail.smtp.auth", "true");
            sender.getJavaMailProperties().put("mail.smtp.starttls.enable", "true");
        }
        for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            sender.getJavaMailProperties().put("mail.smtp." + what, PATIENCE_MILLIS);
        }
        return sender;
    }
}
