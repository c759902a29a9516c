package org.mpaka.web.rest.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.TextValue;

/** Describes records, sealed types, enums and text values as the JSON mapping of the product writes them. */
@SuppressWarnings({"rawtypes", "unchecked"}) // the document model itself is raw
final class ContractSchemas implements ModelConverter {
    private static final String HOUR = "^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$";
    private static final String LOCAL_TIME = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$";
    private static final String REFERENCE = "#/components/schemas/";

    private final ContractJavadoc javadoc;
    private final Map<String, Class<?>> names = new HashMap<>();

    ContractSchemas(ContractJavadoc javadoc) {
        this.javadoc = javadoc;
    }

    @Override
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType wanted = TypeFactory.defaultInstance().constructType(type.getType());
        var schema = schema(wanted, context);
        if (schema != null) return schema;
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private @Nullable Schema schema(JavaType type, ModelConverterContext context) {
        Class<?> raw = type.getRawClass();
        if (Collection.class.isAssignableFrom(raw)) {
            var list = type("array").items(required(type.getContentType(), context));
            return java.util.Set.class.isAssignableFrom(raw) ? list.uniqueItems(true) : list;
        }
        if (Map.class.isAssignableFrom(raw))
            return type("object").additionalProperties(required(type.getContentType(), context));
        if (TextValue.class.isAssignableFrom(raw)) return define(type, context, this::textValue);
        if (raw.isEnum()) return define(type, context, this::constants);
        if (raw.isSealed()) return define(type, context, this::cases);
        if (raw.isRecord()) return define(type, context, this::record);
        return plain(raw);
    }

    private Schema required(JavaType type, ModelConverterContext context) {
        var schema = schema(type, context);
        if (schema == null) throw new IllegalStateException("no schema for " + type);
        return schema;
    }

    private static @Nullable Schema plain(Class<?> raw) {
        if (raw == String.class) return type("string");
        if (raw == char.class) return type("string").minLength(1).maxLength(1);
        if (raw == int.class || raw == Integer.class) return type("integer").format("int32");
        if (raw == long.class || raw == Long.class) return type("integer").format("int64");
        if (raw == double.class || raw == Double.class || raw == BigDecimal.class) return type("number");
        if (raw == boolean.class || raw == Boolean.class) return type("boolean");
        if (raw == Instant.class) return type("string").format("date-time");
        if (raw == LocalDate.class) return type("string").format("date");
        // by the clock of a place: OpenAPI's date-time has an offset, which this has not
        if (raw == LocalDateTime.class) return type("string").pattern(LOCAL_TIME);
        if (raw == LocalTime.class) return type("string").pattern(HOUR);
        if (raw == Duration.class || raw == Period.class) return type("string").format("duration");
        if (raw == UUID.class) return type("string").format("uuid");
        if (raw == Locale.class) return type("string");
        return null;
    }

    private interface Maker {
        void fill(Schema schema, JavaType type, ModelConverterContext context);
    }

    private Schema define(JavaType type, ModelConverterContext context, Maker maker) {
        String name = name(type);
        var known = names.putIfAbsent(name, type.getRawClass());
        if (known != null && known != type.getRawClass())
            throw new IllegalStateException(name + " names " + known + " and " + type);
        if (!context.getDefinedModels().containsKey(name)) {
            var schema = new JsonSchema();
            context.defineModel(name, schema);
            maker.fill(schema, type, context);
        }
        return new JsonSchema().$ref(REFERENCE + name);
    }

    /** {@code Page<Traveller>} is a TravellerPage, {@code Hit.State} a HitState. */
    private static String name(JavaType type) {
        Class<?> raw = type.getRawClass();
        boolean nestedContract =
                raw.getEnclosingClass() != null && raw.getName().startsWith("org.mpaka.api.");
        var own = nestedContract ? raw.getEnclosingClass().getSimpleName() + raw.getSimpleName() : raw.getSimpleName();
        return type.containedTypeCount() == 1 ? name(type.containedType(0)) + own : own;
    }

    private void textValue(Schema schema, JavaType type, ModelConverterContext context) {
        schema.typesItem("string");
        javadoc.ofType(type.getRawClass()).ifPresent(schema::setDescription);
        boolean isUuid = Arrays.stream(type.getRawClass().getRecordComponents())
                .anyMatch(component -> component.getType() == UUID.class);
        if (isUuid) schema.format("uuid");
    }

    private void constants(Schema schema, JavaType type, ModelConverterContext context) {
        schema.typesItem("string");
        schema.setDescription(javadoc.ofType(type.getRawClass()).orElse("") + javadoc.ofConstants(type.getRawClass()));
        for (Object constant : type.getRawClass().getEnumConstants())
            schema.addEnumItemObject(((Enum<?>) constant).name());
    }

    private void cases(Schema schema, JavaType type, ModelConverterContext context) {
        javadoc.ofType(type.getRawClass()).ifPresent(schema::setDescription);
        var discriminator = new Discriminator().propertyName("type");
        for (Class<?> permitted : type.getRawClass().getPermittedSubclasses()) {
            var reference = required(TypeFactory.defaultInstance().constructType(permitted), context);
            schema.addOneOfItem(reference);
            discriminator.mapping(caseName(permitted), reference.get$ref());
        }
        schema.setDiscriminator(discriminator);
    }

    private static String caseName(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private void record(Schema schema, JavaType type, ModelConverterContext context) {
        Class<?> raw = type.getRawClass();
        schema.typesItem("object");
        javadoc.ofType(raw).ifPresent(schema::setDescription);
        schema.setAdditionalProperties(false);
        var required = new ArrayList<String>();
        if (Arrays.stream(raw.getInterfaces()).anyMatch(Class::isSealed)) {
            schema.addProperty("type", type("string")._const(caseName(raw)));
            required.add("type");
        }
        for (RecordComponent component : raw.getRecordComponents()) {
            var declared =
                    TypeFactory.defaultInstance().resolveMemberType(component.getGenericType(), type.getBindings());
            boolean optional = declared.getRawClass() == Optional.class;
            var value = required(optional ? declared.containedType(0) : declared, context);
            bounds(field(raw, component.getName()), value);
            javadoc.ofComponent(raw, component.getName()).ifPresent(value::setDescription);
            schema.addProperty(component.getName(), value);
            boolean absentWhenEmpty = raw.isAnnotationPresent(JsonInclude.class)
                    && Collection.class.isAssignableFrom(declared.getRawClass());
            if (!optional && !absentWhenEmpty && !isNullable(component)) required.add(component.getName());
        }
        if (raw == Sentence.class) {
            schema.addProperty(
                    "text", type("string").description("The sentence in the language of `Accept-Language`."));
            required.add("text");
        }
        if (!required.isEmpty()) schema.setRequired(required);
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void bounds(AnnotatedElement component, Schema value) {
        var size = component.getAnnotation(Size.class);
        if (size != null) {
            if (size.min() > 0) value.minLength(size.min());
            value.maxLength(size.max());
        }
        if (component.isAnnotationPresent(NotEmpty.class)) value.minLength(1);
        var minimum = component.getAnnotation(Min.class);
        if (minimum != null) value.minimum(BigDecimal.valueOf(minimum.value()));
    }

    private static Schema type(String name) {
        return new JsonSchema().typesItem(name);
    }
}
