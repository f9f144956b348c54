package ai.wewall;

import ai.wewall.model.problem.ProblemDocument;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteTable;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to every operation how it refuses, and whom: the same for all of them, so no controller says it. */
final class ProblemAnswers implements OpenApiCustomizer {

    private static final String SCHEME = "accessToken";

    private final RouteTable routes;

    ProblemAnswers(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public void customise(OpenAPI document) {
        ModelConverters.getInstance(true)
                .readAll(ProblemDocument.class)
                .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
        document.getComponents()
                .addSecuritySchemes(
                        SCHEME,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        document.getPaths().forEach(this::refuse);
    }

    private void refuse(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            routes.rules().stream()
                    .filter(rule -> rule.pattern().equals(path) && rule.method().equals(method.name()))
                    .forEach(rule -> refuse(operation, rule.access()));
        });
    }

    private static void refuse(Operation operation, Access access) {
        if (operation.getRequestBody() != null || operation.getParameters() != null) {
            answer(operation, "400", "Not accepted; `errors` names every refused value.");
        }
        if (access != Access.ANYONE && access != Access.WEBHOOK) {
            operation.addSecurityItem(new SecurityRequirement().addList(SCHEME));
            answer(operation, "401", "No token, or one that is not good any more.");
        }
        answer(operation, "default", "Any other refusal.");
    }

    private static void answer(Operation operation, String status, String description) {
        var problem = new Schema<>().$ref("#/components/schemas/ProblemDocument");
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(problem))));
    }
}
