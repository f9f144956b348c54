package ai.wewall.platform.http.json;

import ai.wewall.model.problem.FieldError;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.platform.problem.ProblemException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns bytes into a record, or into all the reasons why not. */
public final class StrictJson {

    private static final int DEEPEST = 64;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(AnyNumbers.LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final TableValidator validator = new TableValidator((tree, type) -> mapper.treeToValue(tree, type));

    /**
     * Reads a body.
     *
     * @throws ProblemException 400 with every error found
     */
    public Object read(byte[] body, ObjectSchema table) {
        JsonNode tree = parse(body);
        List<FieldError> errors = validator.validate(tree, table);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return mapper.treeToValue(tree, table.type());
    }

    private JsonNode parse(byte[] body) {
        try (JsonParser parser = new AnyNumbers(mapper.createParser(body))) {
            JsonNode tree = mapper.readTree(parser);
            if (tree != null && tree.isObject() && parser.nextToken() == null) {
                return tree;
            }
        } catch (JacksonException malformed) {
            // Told below; what Jackson says of it names our classes.
        }
        throw ProblemException.invalid(List.of(new FieldError("", "MALFORMED_JSON")));
    }
}
