package ai.wewall.sandbox;

import ai.wewall.sandbox.embedded.EmbeddedServerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Everything outside of the product, for local runs, shows, tests and load. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SandboxApplication {

    /** Runs until the process is told to end; ends with 1 where it cannot start. */
    public static void main(String[] args) {
        Logger log = LoggerFactory.getLogger(SandboxApplication.class);
        try {
            Sandbox sandbox = new Sandbox(SandboxSettings.of(System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
            sandbox.startServers();
            sandbox.startSimulators();
        } catch (StartFailure | EmbeddedServerException failed) {
            log.error("{}", failed.getMessage());
            System.exit(1);
        }
    }
}
