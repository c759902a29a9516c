package org.mpaka.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts a value in order, then leaves it to the serializer it stands before. */
final class ReorderingSerializer<T> extends JsonSerializer<T> implements ContextualSerializer, ResolvableSerializer {
    private final JsonSerializer<T> next;
    private final UnaryOperator<T> order;

    @SuppressWarnings("unchecked")
    ReorderingSerializer(JsonSerializer<?> next, UnaryOperator<T> order) {
        this.next = (JsonSerializer<T>) next;
        this.order = order;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        next.serialize(order.apply(value), generator, provider);
    }

    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        next.serializeWithType(order.apply(value), generator, provider, types);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, T value) {
        return next.isEmpty(provider, value);
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new ReorderingSerializer<>(provider.handleSecondaryContextualization(next, property), order);
    }

    @Override
    public void resolve(SerializerProvider provider) throws JsonMappingException {
        if (next instanceof ResolvableSerializer resolvable) resolvable.resolve(provider);
    }
}
