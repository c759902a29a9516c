package org.mpaka.platform.jersey.internal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what no name, number or note has: the character NUL, which PostgreSQL does not store, and halves of characters,
 * which one database keeps and another replaces, so that registers of two nodes would differ.
 */
final class StorableText extends JsonParserDelegate {

    StorableText(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if ((token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) && !isStorable(getText())) {
            throw new JsonParseException(this, "NUL or half a character in a text");
        }
        return token;
    }

    private static boolean isStorable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == '\0') {
                return false;
            }
            if (!Character.isSurrogate(one)) {
                continue;
            }
            at++;
            if (at == text.length() || !Character.isSurrogatePair(one, text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
