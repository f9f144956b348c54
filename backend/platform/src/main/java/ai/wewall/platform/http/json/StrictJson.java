package ai.wewall.platform.http.json;

import ai.wewall.model.problem.FieldError;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;
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

    private static final int LONGEST_NAME = 64;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(AnyNumbers.LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Rules look at objects of which refused values were left out, also where a number cannot be null. */
    private final JsonMapper incomplete = mapper.rebuild()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final TableValidator validator = new TableValidator((tree, type) -> incomplete.treeToValue(tree, type));

    /**
     * Reads a body.
     *
     * @throws ProblemException 400 with every error found
     */
    public Object read(byte[] body, ObjectSchema table) {
        return accepted(PlainTree.of(parse(body)), List.of(), table);
    }

    /**
     * Reads the parameters of a query: numbers and flags as JSON writes them, lists as values that repeat or are joined by
     * commas.
     *
     * @throws ProblemException 400 with every error found, {@code TOO_MANY} for one that repeats and may not
     */
    public Object readQuery(MultiValueMap<String, String> query, ObjectSchema table) {
        return accepted(PlainTree.of(QueryTree.of(query, table)), QueryTree.repeated(query, table), table);
    }

    private Object accepted(JsonNode tree, List<FieldError> found, ObjectSchema table) {
        List<FieldError> errors = new ArrayList<>(found);
        errors.addAll(validator.validate(tree, table));
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return mapper.treeToValue(tree, table.type());
    }

    /** A name that a stranger gave goes back into the answer, so it is kept short. */
    public static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
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
