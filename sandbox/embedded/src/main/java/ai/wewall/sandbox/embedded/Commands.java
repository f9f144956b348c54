package ai.wewall.sandbox.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs that end by themselves, as a user who is not root where that is needed. */
final class Commands {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final List<String> prefix;

    private Commands(List<String> prefix) {
        this.prefix = prefix;
    }

    /**
     * PostgreSQL refuses to run as root. So root enters a user name space of its own, or steps down to nobody.
     *
     * @param home folder that a stepped-down user must own
     */
    static Commands unprivileged(Path home) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Commands(List.of());
        }
        if (new Commands(List.of("unshare", "-U")).works()) {
            return new Commands(List.of("unshare", "-U"));
        }
        List<String> stepDown = List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups");
        if (new Commands(stepDown).works()
                && new Commands(List.of()).run("chown", "-R", "65534:65534", home.toString()) == 0) {
            return new Commands(stepDown);
        }
        throw new EmbeddedServerException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here: start as another user",
                null);
    }

    private boolean works() {
        try {
            return run("true") == 0;
        } catch (EmbeddedServerException notThere) {
            return false;
        }
    }

    /** Runs a program, its output going to ours only where it fails, and answers its exit code. */
    int run(String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(whole)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : giveUp(process);
        } catch (IOException notStarted) {
            throw new EmbeddedServerException("could not run " + command[0], notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("interrupted while running " + command[0], interrupted);
        }
    }

    private static int giveUp(Process process) {
        process.destroyForcibly();
        return -1;
    }
}
