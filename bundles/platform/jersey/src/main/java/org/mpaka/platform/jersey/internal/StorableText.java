package org.mpaka.platform.jersey.internal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses the character NUL in texts: PostgreSQL stores none, and no name, number or note has one. */
final class StorableText extends JsonParserDelegate {

    StorableText(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if ((token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME)
                && getText().indexOf('\0') >= 0) {
            throw new JsonParseException(this, "NUL in a text");
        }
        return token;
    }
}
