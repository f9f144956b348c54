package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.schema.Field;
import ai.wewall.platform.http.json.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document that others generate their types from. {@code ./wewall api} writes it anew. */
@AssembledTest
class OpenApiDocumentTest {

    private static final Path COMMITTED = Path.of("..", "..", "docs", "api", "openapi.json");
    private static final String WRITE = "wewall.api.write";
    private static final String SCHEMAS = "#/components/schemas/";

    private final String served;
    private final JsonNode document;
    private final RequestBounds bounds;

    @Autowired
    OpenApiDocumentTest(@LocalServerPort int port, List<Schemas> modules) {
        this.served = Calls.to(port)
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        this.document = JsonMapper.shared().readTree(served);
        this.bounds = new RequestBounds(modules);
    }

    @Test
    void servedDocumentIsTheCommittedOne() throws IOException {
        if (System.getProperty(WRITE) != null) {
            Files.writeString(Path.of(System.getProperty(WRITE)), served);
        }

        assertThat(served).as("./wewall api writes it anew").isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void documentNamesNoHostAndNoPort() {
        assertThat(document.has("servers")).isFalse();
        assertThat(served).doesNotContain("http://", "https://", "localhost", "127.0.0.1");
    }

    @Test
    void keysAreSorted() {
        assertThat(objects(document))
                .allSatisfy(object ->
                        assertThat(List.copyOf(object.propertyNames())).isSorted());
    }

    @Test
    void everySchemaIsARecordWithProperties() {
        ContractRecords records = ContractRecords.ofSharedModel();

        assertThat(schemas().properties()).isNotEmpty().allSatisfy(schema -> {
            assertThat(records.named(schema.getKey())).as(schema.getKey()).isPresent();
            assertThat(schema.getValue().path("properties").size())
                    .as(schema.getKey())
                    .isPositive();
        });
    }

    @Test
    void everyJsonBodyIsANamedSchema() {
        assertThat(bodies()).isNotEmpty().allSatisfy(body -> {
            JsonNode schema = body.path("schema");
            JsonNode named = schema.path("type").asString("").equals("array") ? schema.path("items") : schema;
            assertThat(named.path("$ref").asString("")).startsWith(SCHEMAS);
        });
    }

    @Test
    void everyOperationTellsHowItRefuses() {
        assertThat(operations())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation
                                .at("/responses/default/content/application~1problem+json/schema/$ref")
                                .asString(""))
                        .isEqualTo(SCHEMAS + "ProblemDocument"));
    }

    @Test
    void everyFieldOfATableIsDescribedByItsBounds() {
        assertThat(bounds.tables()).isNotEmpty().allSatisfy((name, table) -> {
            JsonNode schema = schemas().path(name);
            assertThat(schema.path("properties").propertyNames())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(
                            table.fields().stream().map(Field::name).toList());
            assertThat(table.fields())
                    .allSatisfy(field -> assertThat(schema.at("/properties/" + field.name() + "/description")
                                    .asString(""))
                            .isEqualTo(field.description()));
        });
    }

    @Test
    void boundsAreThoseOfTheTables() {
        JsonNode search = schemas().path("SearchRequest").path("properties");

        assertThat(search.at("/limit/minimum").asInt()).isEqualTo(1);
        assertThat(search.at("/limit/maximum").asInt()).isEqualTo(100);
        assertThat(search.at("/bbox/minItems").asInt()).isEqualTo(4);
        assertThat(schemas().at("/SearchCriteria/properties/types/maxItems").asInt())
                .isEqualTo(50);
        assertThat(schemas()
                        .at("/SearchCriteria/properties/walkMinutes/maximum")
                        .asInt())
                .isEqualTo(600);
        assertThat(schemas()
                        .at("/SearchCriteria/properties/floor/properties/min/minimum")
                        .asInt())
                .isEqualTo(-10);
        assertThat(schemas().at("/InterpretRequest/properties/text/maxLength").asInt())
                .isEqualTo(4_096);
    }

    private JsonNode schemas() {
        return document.at("/components/schemas");
    }

    private List<JsonNode> operations() {
        return elements(document.path("paths"))
                .flatMap(OpenApiDocumentTest::elements)
                .toList();
    }

    /** What is sent or answered as JSON, errors included. */
    private List<JsonNode> bodies() {
        return operations().stream()
                .flatMap(operation ->
                        Stream.concat(Stream.of(operation.path("requestBody")), elements(operation.path("responses"))))
                .flatMap(message -> message.path("content").properties().stream())
                .filter(content ->
                        content.getKey().contains("json") || content.getKey().equals("text/event-stream"))
                .map(java.util.Map.Entry::getValue)
                .toList();
    }

    private static List<JsonNode> objects(JsonNode node) {
        return Stream.concat(
                        node.isObject() ? Stream.of(node) : Stream.empty(),
                        elements(node).flatMap(child -> objects(child).stream()))
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
