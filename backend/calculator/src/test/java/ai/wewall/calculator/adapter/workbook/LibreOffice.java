package ai.wewall.calculator.adapter.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Recalculates workbooks as a person's spreadsheet does, whatever values are written beside the formulas. */
final class LibreOffice {

    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    private LibreOffice() {}

    /** Recalculates all workbooks of a folder into another one. */
    static void recalculate(Path from, Path to) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(to.resolve("profile").resolve("user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.getParent().toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                to.toString()));
        try (var files = Files.list(from)) {
            files.map(Path::toString).sorted().forEach(command::add);
        }
        Process process = start(command, to.resolve("log.txt"));
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(to.resolve("log.txt")))
                .isZero();
    }

    private static Process start(List<String> command, Path log) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException missing) {
            throw new AssertionError(
                    "LibreOffice is needed: apt-get install -y --no-install-recommends libreoffice-calc-nogui",
                    missing);
        }
    }
}
