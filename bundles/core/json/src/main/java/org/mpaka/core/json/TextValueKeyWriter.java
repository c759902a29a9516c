package org.mpaka.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.mpaka.api.TextValue;

/** Writes a text value where it is the key of a map. */
final class TextValueKeyWriter extends JsonSerializer<TextValue> {
    static final TextValueKeyWriter INSTANCE = new TextValueKeyWriter();

    @Override
    public void serialize(TextValue value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(value.toString());
    }
}
