package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.http.idempotency.IdempotentWrites;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyedWritesTest {

    private final OpenAPI document = new OpenAPI()
            .paths(new Paths()
                    .addPathItem(
                            "/api/v1/leads",
                            new PathItem().post(new Operation()).get(new Operation()))
                    .addPathItem("/api/v1/listings/count", new PathItem().post(new Operation())));

    @Test
    void writeThatKeepsItsAnswerShowsItsKey() {
        new KeyedWrites(List.of(IdempotentWrites.of("/api/v1/leads"))).customise(document);

        assertThat(document.getPaths().get("/api/v1/leads").getPost().getParameters())
                .extracting(parameter -> parameter.getName())
                .containsExactly("Idempotency-Key");
        assertThat(document.getPaths().get("/api/v1/leads").getGet().getParameters())
                .isNull();
        assertThat(document.getPaths().get("/api/v1/listings/count").getPost().getParameters())
                .isNull();
    }
}
