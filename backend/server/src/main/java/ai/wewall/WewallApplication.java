package ai.wewall;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The backend: one reactive process that holds every module. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WewallApplication {

    public static void main(String[] args) {
        SpringApplication.run(WewallApplication.class, args);
    }
}
