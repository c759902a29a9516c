package org.mpaka.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the mapping.
 *
 * <p>Records by their components in order; {@link org.mpaka.api.TextValue}s as their text, also as keys; java.time as
 * ISO-8601; an empty Optional absent; sealed types with a first property {@code type}, the simple name of the case in
 * small letters with hyphens; sets and map keys sorted. The same value always gives the same text, because texts are
 * hashed.
 */
public final class MpakaMapper {
    /** Deepest nesting of objects and lists that is read. */
    public static final int MAXIMUM_DEPTH = 64;

    /** Longest text that is read, in characters: an encoded portrait fits. */
    public static final int MAXIMUM_TEXT = 4 * 1024 * 1024;

    /** Longest document that is read, in characters. */
    public static final int MAXIMUM_DOCUMENT = 64 * 1024 * 1024;

    private MpakaMapper() {}

    /** For what people and machines send: an unknown or missing property is refused. */
    public static ObjectMapper strict() {
        return builder(true).build();
    }

    /** For what a journal of another version holds: unknown properties are passed over. */
    public static ObjectMapper tolerant() {
        return builder(false).build();
    }

    private static JsonMapper.Builder builder(boolean strict) {
        // a list that is missing is empty; nothing within a list is nothing that anybody could mean
        var nulls = JsonSetter.Value.construct(Nulls.AS_EMPTY, strict ? Nulls.FAIL : Nulls.DEFAULT);
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAXIMUM_DEPTH)
                        .maxStringLength(MAXIMUM_TEXT)
                        .maxDocumentLength(MAXIMUM_DOCUMENT)
                        .maxNumberLength(64)
                        .maxNameLength(256)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .addModule(new TextValueModule())
                .addModule(new SortedModule())
                .annotationIntrospector(new SealedTypes())
                .accessorNaming(new ComponentNaming())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withConfigOverride(Collection.class, o -> o.setSetterInfo(nulls))
                .withConfigOverride(List.class, o -> o.setSetterInfo(nulls))
                .withConfigOverride(Set.class, o -> o.setSetterInfo(nulls))
                .withConfigOverride(Map.class, o -> o.setSetterInfo(nulls))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, strict)
                .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, strict)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }
}
