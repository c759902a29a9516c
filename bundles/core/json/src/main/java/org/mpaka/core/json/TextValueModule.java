package org.mpaka.core.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.TextValue;

/** Every {@link TextValue} is its text. */
final class TextValueModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    TextValueModule() {
        super("mpaka-text-values");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Texts());
        context.addKeySerializers(new KeyTexts());
        context.addDeserializers(new Values());
        context.addKeyDeserializers(new KeyValues());
    }

    private static boolean isText(JavaType type) {
        return TextValue.class.isAssignableFrom(type.getRawClass());
    }

    private static final class Texts extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return isText(type) ? ToStringSerializer.instance : null;
        }
    }

    private static final class KeyTexts extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return isText(type) ? TextValueKeyWriter.INSTANCE : null;
        }
    }

    private static final class Values extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return isText(type) ? new TextValueReader(type.getRawClass()) : null;
        }
    }

    private static final class KeyValues implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return isText(type) ? new TextValueKeyReader(type.getRawClass()) : null;
        }
    }
}
