package ai.wewall.platform.testing;

import ai.wewall.sandbox.embedded.EmbeddedPostgres;
import ai.wewall.sandbox.embedded.SharedServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The kernel and some modules as one application on a port of its own, over a database of its own. Use as a static
 * extension field; what a test declares inside itself is no part of it unless it is named.
 */
public final class RunningModule implements BeforeAllCallback, AfterAllCallback {

    private final List<String> packages;
    private final List<Class<?>> beans = new ArrayList<>();
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private ConfigurableApplicationContext context;

    private RunningModule(List<String> packages) {
        this.packages = packages;
        String database = SharedServers.newDatabase();
        properties.put("wewall.database.url", SharedServers.postgres().jdbcUrl(database));
        properties.put("wewall.database.user", EmbeddedPostgres.USER);
        properties.put("wewall.home", "target/home-" + database);
        properties.put("server.port", 0);
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.reactor.context-propagation", "auto");
        properties.put("spring.web.resources.add-mappings", false);
        properties.put("management.health.redis.enabled", false);
    }

    /** The kernel and these modules, by their root packages. */
    public static RunningModule of(String... packages) {
        return new RunningModule(Stream.concat(Stream.of("ai.wewall.platform"), Stream.of(packages))
                .toList());
    }

    /** With a property. */
    public RunningModule with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** With beans of the test's own: configurations or controllers. */
    public RunningModule with(Class<?>... classes) {
        beans.addAll(List.of(classes));
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        context = new SpringApplicationBuilder(Application.class)
                .sources(beans.toArray(Class<?>[]::new))
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) this::scan)
                .properties(properties)
                .run();
    }

    private void scan(GenericApplicationContext target) {
        var scanner = new ClassPathBeanDefinitionScanner(target);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Test(\\$.*)?|.*\\.testing\\..*")));
        scanner.scan(packages.toArray(String[]::new));
    }

    /** A bean of the running application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The port it answers on. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A client that calls it over a real connection. */
    public WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port())
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan("ai.wewall")
    static class Application {}
}
