package ai.wewall.listings.adapter.postgres;

import ai.wewall.model.listing.LeaseSummary;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Leases as the JSON that the table holds; a form of storage, apart from that of the API. */
final class LeaseJson {

    static final String NONE = "[]";

    private static final TypeReference<List<LeaseSummary>> LEASES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private LeaseJson() {}

    static String write(List<LeaseSummary> leases) {
        return leases.isEmpty() ? NONE : JSON.writeValueAsString(leases);
    }

    static List<LeaseSummary> read(String json) {
        return json.equals(NONE) ? List.of() : JSON.readValue(json, LEASES);
    }
}
