package org.mpaka.web.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.platform.jersey.Problem;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.IdempotencyKey;
import org.mpaka.web.rest.edge.Paging;

/** Makes the document. */
public final class OpenApiGenerator {
    private static final String SESSION = "session";
    private static final String FORGERY = "forgery";

    /** Open to anybody; the test of the gate holds this to the truth. */
    private static final Set<String> PUBLIC = Set.of("signIn", "readNode");

    private static final Set<String> THROTTLED = Set.of("signIn", "unlockSession", "changePassword", "confirmRefusal");

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("limit", "Items wanted."),
            Map.entry("after", "The `next` of the part before; absent for the first part."),
            Map.entry(
                    IdempotencyKey.HEADER,
                    "A key the client makes at random for this act; a repetition with the same key and content is"
                            + " done once and answers as the first time, another content under the same key is"
                            + " refused with `IDEMPOTENCY_KEY_REUSED`. Known for thirty days."),
            Map.entry("inspection", "Identifier of the inspection."),
            Map.entry("shift", "Identifier of the shift."),
            Map.entry("check", "Name of the check, `alert`."),
            Map.entry("traveller", "Identifier of the traveller."),
            Map.entry("crossing", "Identifier of the crossing."),
            Map.entry("alert", "Identifier of the alert."),
            Map.entry("list", "Identifier of the list."),
            Map.entry("preview", "Identifier of the preview."),
            Map.entry("hit", "Identifier of the hit."),
            Map.entry("post", "Code of the point of entry, `BDI-KOB`."),
            Map.entry("device", "Identifier of the device."),
            Map.entry("source", "Identifier of the external source, `interpol`."),
            Map.entry("simulator", "Identifier of the simulator."),
            Map.entry("message", "Identifier of the message."),
            Map.entry("user", "The account's name."),
            Map.entry("session", "Identifier of the session."),
            Map.entry("node", "Identifier of the node."));

    private final ContractJavadoc javadoc = new ContractJavadoc();

    String document() throws JsonProcessingException {
        return Json31.mapper()
                        .copy()
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(describe())
                + "\n";
    }

    public OpenAPI describe() {
        var converters = ModelConverters.getInstance(true);
        var schemas = new ContractSchemas(javadoc);
        converters.addConverter(schemas);
        try {
            var read = new Reader(new SwaggerConfiguration().openAPI(skeleton()).openAPI31(true))
                    .read(ResourceClasses.all());
            converters.readAll(new AnnotatedType(Problem.class)).forEach(read.getComponents()::addSchemas);
            ProblemCodes.describe(read.getComponents());
            read.getComponents().setSchemas(new TreeMap<>(read.getComponents().getSchemas()));
            // Lost by the reader, which copies the licence without it.
            read.getInfo().getLicense().setIdentifier("Apache-2.0");
            complete(read);
            Examples.add(read);
            return read;
        } finally {
            converters.removeConverter(schemas);
        }
    }

    private static OpenAPI skeleton() {
        var components = new Components()
                .addSecuritySchemes(
                        SESSION,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("__Host-sid")
                                .description("Set by signing in."))
                .addSecuritySchemes(
                        FORGERY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("X-XSRF-TOKEN")
                                .description("The session's `csrfToken`, with every write."));
        Refusal.ALL.forEach(refusal -> components.addResponses(refusal.name(), refusal.response()));
        return new OpenAPI(SpecVersion.V31)
                .openapi("3.1.0")
                .info(new Info()
                        .title("Mpaka")
                        .version("1")
                        .description(
                                """
                                What a border post does, over HTTPS: sign in, open a shift, inspect travellers, search \
                                the register, keep alerts, count, administer, audit.

                                Errors are `application/problem+json` (RFC 9457) whose `code` is stable and whose \
                                `detail` is a sentence in the language of `Accept-Language`: `en`, `fr`, `sw` or `rn`. \
                                Every sentence in an answer carries its code, its arguments and its text. Properties \
                                that have no value are absent. Unknown properties are refused. Long lists come in \
                                parts: ask on with `after` until `next` is absent. Answers may not be cached.""")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/api/v1")))
                .components(components);
    }

    private static void complete(OpenAPI read) {
        var methods = methods();
        read.getPaths().values().forEach(path -> path.readOperationsMap().forEach((verb, operation) -> {
            var method = methods.get(operation.getOperationId());
            if (method == null) throw new IllegalStateException("no operationId: " + operation.getSummary());
            content(operation);
            answers(verb, operation, method);
            parameters(operation);
            security(verb, operation);
        }));
    }

    private static Map<String, Method> methods() {
        return ResourceClasses.all().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(io.swagger.v3.oas.annotations.Operation.class))
                .collect(Collectors.toMap(
                        method -> method.getAnnotation(io.swagger.v3.oas.annotations.Operation.class)
                                .operationId(),
                        method -> method));
    }

    private static void answers(HttpMethod verb, Operation operation, Method method) {
        var read = operation.getResponses();
        var answers = new ApiResponses();
        boolean streams = operation.getOperationId().equals("listenToEvents");
        boolean empty = method.getReturnType() == void.class && !streams;
        boolean created = method.isAnnotationPresent(Created.class);
        read.forEach((status, response) -> {
            if (!status.equals("default")) answers.addApiResponse(status, response);
            else if (empty) answers.addApiResponse("204", new ApiResponse().description("Done"));
            else answers.addApiResponse(created ? "201" : "200", described(response, created));
        });
        Refusal.of(verb, operation, PUBLIC.contains(operation.getOperationId()), THROTTLED)
                .forEach(refusal -> answers.addApiResponse(
                        Integer.toString(refusal.status()), new ApiResponse().$ref(refusal.name())));
        operation.setResponses(answers);
    }

    /** What is no JSON is text or bytes; the annotations cannot say so in this version of OpenAPI. */
    private static void content(Operation operation) {
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            raw(operation.getRequestBody().getContent());
        }
        operation.getResponses().values().forEach(response -> raw(response.getContent()));
    }

    private static void raw(@Nullable Content content) {
        if (content == null) return;
        content.forEach((type, media) -> {
            if (!type.equals(jakarta.ws.rs.core.MediaType.APPLICATION_JSON)) {
                boolean text = type.startsWith("text/") || type.contains("ndjson");
                media.setSchema(text ? text() : text().format("binary"));
            }
        });
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    private static ApiResponse described(ApiResponse response, boolean created) {
        return response.description(created ? "Made" : "As asked");
    }

    private static void parameters(Operation operation) {
        if (operation.getParameters() == null) return;
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.getDescription() == null) parameter.setDescription(PARAMETERS.get(parameter.getName()));
            if (parameter.getName().equals("limit")) parameter.setSchema(limit());
            if (parameter.getName().equals(IdempotencyKey.HEADER))
                parameter.setSchema(new JsonSchema().typesItem("string").pattern("^" + IdempotencyKey.FORM + "$"));
        }
    }

    private static Schema<?> limit() {
        return new JsonSchema()
                .typesItem("integer")
                .format("int32")
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(PageRequest.MAXIMUM))
                ._default(Paging.DEFAULT_LIMIT);
    }

    private static void security(HttpMethod verb, Operation operation) {
        if (PUBLIC.contains(operation.getOperationId())) {
            operation.setSecurity(List.of());
            return;
        }
        var requirement = new SecurityRequirement().addList(SESSION);
        operation.setSecurity(List.of(verb == HttpMethod.GET ? requirement : requirement.addList(FORGERY)));
    }

    /** What an operation may answer beside what was asked. */
    private record Refusal(String name, int status, String description) {
        static final List<Refusal> ALL = List.of(
                new Refusal("Invalid", 400, "The address or the content is not understood, or a field is wrong."),
                new Refusal("Unauthenticated", 401, "No session, or it has ended or is locked."),
                new Refusal(
                        "Denied",
                        403,
                        "A right is missing, the password must be changed first, or the request is"
                                + " not from our own pages. A missing right is journaled."),
                new Refusal("NotFound", 404, "There is none of that identifier."),
                new Refusal("Conflict", 409, "It is in another state, was changed meanwhile, or needs another person."),
                new Refusal("TooLarge", 413, "The content is larger than is taken."),
                new Refusal("WrongType", 415, "The content is of another type."),
                new Refusal("TooManyTries", 429, "Too many passwords from one address; wait as `Retry-After` says."),
                new Refusal(
                        "Unavailable", 503, "The database, a device or a partner cannot now; nothing was recorded."));

        static List<Refusal> of(HttpMethod verb, Operation operation, boolean open, Set<String> throttled) {
            boolean write = verb != HttpMethod.GET;
            boolean content = operation.getRequestBody() != null;
            boolean parameters = operation.getParameters() != null
                    && !operation.getParameters().isEmpty();
            boolean named =
                    parameters && operation.getParameters().stream().anyMatch(one -> "path".equals(one.getIn()));
            return ALL.stream()
                    .filter(refusal -> switch (refusal.status()) {
                        case 400 -> content || parameters;
                        case 401 -> !open || content;
                        case 404 -> named;
                        case 409 -> write && !open;
                        case 413, 415 -> content;
                        case 429 -> throttled.contains(operation.getOperationId());
                        default -> true;
                    })
                    .toList();
        }

        ApiResponse response() {
            var problem = new JsonSchema().$ref("#/components/schemas/Problem");
            var response = new ApiResponse()
                    .description(description)
                    .content(new Content()
                            .addMediaType(Problem.MEDIA_TYPE, new MediaType().schema((Schema<?>) problem)));
            return status == 429 ? response.addHeaderObject("Retry-After", seconds()) : response;
        }

        private static @Nullable Header seconds() {
            return new Header().description("Seconds.").schema(new JsonSchema().typesItem("integer"));
        }
    }
}
