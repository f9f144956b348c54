package ai.wewall.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;

/** The file that tells other processes where the servers are; whoever sees it sees it whole. */
final class EnvironmentFile {

    private EnvironmentFile() {}

    static void write(Path file, Map<String, String> values) {
        String lines = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "sandbox", ".env.part");
            Files.writeString(draft, lines);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new StartFailure("cannot write " + file, failed);
        }
    }
}
