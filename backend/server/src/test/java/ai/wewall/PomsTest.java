package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What may stand in whose pom. */
class PomsTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    static Stream<Path> productPoms() {
        return Stream.of(
                        "shared-model",
                        "backend",
                        "backend/platform",
                        "backend/identity",
                        "backend/listings",
                        "backend/calculator",
                        "backend/analytics",
                        "backend/search",
                        "backend/chat",
                        "backend/telegram",
                        "backend/server")
                .map(folder -> ROOT.resolve(folder).resolve("pom.xml"));
    }

    @ParameterizedTest
    @MethodSource("productPoms")
    void productHasTheSandboxInTestsAtMost(Path pom) throws Exception {
        assertThat(dependencies(pom))
                .noneMatch(dependency -> text(dependency, "artifactId").equals("sandbox"))
                .filteredOn(dependency -> text(dependency, "artifactId").equals("sandbox-embedded"))
                .allMatch(dependency -> text(dependency, "scope").equals("test"));
    }

    /** Two web stacks in one process would be one too many; the reactive one is the product's. */
    @ParameterizedTest
    @MethodSource("productPoms")
    void productHasNoServletStack(Path pom) throws Exception {
        assertThat(dependencies(pom))
                .filteredOn(
                        dependency -> text(dependency, "artifactId").matches(".*(servlet|tomcat|jetty|webmvc|-web$).*"))
                .allMatch(dependency -> text(dependency, "scope").equals("test"));
    }

    /** Versions stand in the parent pom, so that there is one of each. */
    @ParameterizedTest
    @MethodSource("productPoms")
    void noModuleNamesAVersion(Path pom) throws Exception {
        assertThat(dependencies(pom))
                .allMatch(dependency -> text(dependency, "version").isEmpty());
    }

    @Test
    void listOfPomsIsWhole() throws IOException {
        try (Stream<Path> found =
                Files.find(ROOT.resolve("backend"), 2, (path, attributes) -> path.endsWith("pom.xml"))) {
            assertThat(found).allMatch(pom -> productPoms().anyMatch(pom::equals));
        }
    }

    private static List<Element> dependencies(Path pom) throws Exception {
        var nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getElementsByTagName("dependency");
        return Stream.iterate(0, index -> index + 1)
                .limit(nodes.getLength())
                .map(index -> (Element) nodes.item(index))
                .toList();
    }

    private static String text(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
