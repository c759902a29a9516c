package org.mpaka.platform.jersey.internal;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows an identifier type, a record around one plain value, as that value: so it is written in JSON.
 *
 * <p>A record around a collection or another record is no identifier and keeps its own schema.
 */
enum IdentifierSchemas implements ModelConverter {
    INSTANCE;

    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, UUID.class, int.class, long.class, Integer.class, Long.class);

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        AnnotatedType shown = isIdentifier(raw) ? sameUseOf(type, raw.getRecordComponents()[0]) : type;
        return chain.hasNext() ? chain.next().resolve(shown, context, chain) : null;
    }

    private static boolean isIdentifier(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && PLAIN.contains(type.getRecordComponents()[0].getType());
    }

    private static AnnotatedType sameUseOf(AnnotatedType identifier, RecordComponent value) {
        return new AnnotatedType(value.getGenericType())
                .ctxAnnotations(identifier.getCtxAnnotations())
                .propertyName(identifier.getPropertyName())
                .parent(identifier.getParent())
                .schemaProperty(identifier.isSchemaProperty())
                .resolveAsRef(false);
    }
}
