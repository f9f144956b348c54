package ai.wewall.sandbox;

import ai.wewall.sandbox.embedded.EmbeddedPostgres;
import ai.wewall.sandbox.oidc.TelegramClient;
import ai.wewall.sandbox.telegram.BotIdentity;
import ai.wewall.sandbox.telegram.KeptBots;
import ai.wewall.sandbox.telegram.store.Groups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One run of the sandbox: first the servers and the file that tells of them, then the simulators. */
final class Sandbox implements AutoCloseable {

    private final SandboxSettings settings;
    private @Nullable LocalServers servers;
    private @Nullable ConfigurableApplicationContext context;
    private boolean closed;

    Sandbox(SandboxSettings settings) {
        this.settings = settings;
    }

    /** Starts the servers and tells of them; the backend may start from here on. */
    synchronized void startServers() {
        if (!closed) {
            LocalPorts.requireFree(settings.webPort(), "WEWALL_SANDBOX_PORT");
            LocalPorts.requireFree(settings.smtpPort(), "WEWALL_SMTP_PORT");
            servers = LocalServers.start(settings);
            EnvironmentFile.write(settings.home().resolve("sandbox.env"), environment(servers));
        }
    }

    /** Starts the simulators over the servers. */
    void startSimulators() {
        Map<String, Object> defaults;
        synchronized (this) {
            if (closed || servers == null) {
                return;
            }
            defaults = properties(servers);
        }
        SpringApplication application = new SpringApplication(SandboxApplication.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(defaults);
        ConfigurableApplicationContext started = application.run();
        synchronized (this) {
            context = started;
            if (closed) {
                started.close();
            }
        }
    }

    private Map<String, Object> properties(LocalServers running) {
        return Map.of(
                "server.port",
                settings.webPort(),
                "sandbox.mail.port",
                settings.smtpPort(),
                "spring.datasource.url",
                running.jdbcUrl(LocalServers.OWN),
                "spring.datasource.username",
                EmbeddedPostgres.USER,
                "spring.datasource.password",
                "");
    }

    private Map<String, String> environment(LocalServers running) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("WEWALL_DATABASE_URL", running.jdbcUrl(LocalServers.PRODUCT));
        lines.put("WEWALL_DATABASE_USER", EmbeddedPostgres.USER);
        // Any password passes; a name is given because an empty one reads as "not set".
        lines.put("WEWALL_DATABASE_PASSWORD", EmbeddedPostgres.USER);
        lines.put("WEWALL_REDIS_URL", running.redisUrl());
        lines.put("WEWALL_SMTP_HOST", "127.0.0.1");
        lines.put("WEWALL_SMTP_PORT", Integer.toString(settings.smtpPort()));
        lines.put("WEWALL_TELEGRAM_URL", "http://127.0.0.1:" + settings.webPort());
        List<BotIdentity> bots = KeptBots.of(running.jdbcUrl(LocalServers.OWN), EmbeddedPostgres.USER);
        for (BotIdentity bot : bots) {
            lines.put("WEWALL_TELEGRAM_" + bot.name() + "_TOKEN", bot.token());
            lines.put("WEWALL_TELEGRAM_" + bot.name() + "_USERNAME", bot.username());
        }
        lines.put("WEWALL_TELEGRAM_STAFF_GROUP", Long.toString(Groups.MANAGERS));
        String issuers = "http://localhost:" + settings.webPort() + "/oidc";
        lines.put("WEWALL_STAFF_ISSUER", issuers + "/staff");
        lines.put("WEWALL_STAFF_AUDIENCE", "wewall-api");
        TelegramClient login = TelegramClient.of(bots.getFirst());
        lines.put("WEWALL_TELEGRAM_OIDC_ISSUER", issuers + "/telegram");
        lines.put("WEWALL_TELEGRAM_OIDC_CLIENT_ID", login.id());
        lines.put("WEWALL_TELEGRAM_OIDC_CLIENT_SECRET", login.secret());
        return lines;
    }

    /** Stops the simulators, then the servers. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (context != null) {
            context.close();
        }
        if (servers != null) {
            servers.close();
        }
    }
}
