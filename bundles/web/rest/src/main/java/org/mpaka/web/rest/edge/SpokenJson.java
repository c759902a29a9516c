package org.mpaka.web.rest.edge;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes answers with every sentence said in the reader's language, beside its code and arguments. */
@Component(service = RestProvider.class)
@Provider
public final class SpokenJson implements WriterInterceptor, RestProvider {
    private static final Object LANGUAGE = Locale.class;

    private final ObjectMapper mapper;

    /** A proxy that knows the present request. */
    @Context
    private @Nullable HttpHeaders request;

    @Activate
    public SpokenJson(@Reference(target = "(name=mpaka)") ObjectMapper mapper, @Reference Sentences sentences) {
        var module = new SimpleModule("mpaka-spoken");
        module.addSerializer(Sentence.class, new SentenceWriter(sentences));
        this.mapper = mapper.copy().registerModule(module);
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (isOurs(context)) {
            var language = Language.of(request);
            byte[] text = mapper.writer().withAttribute(LANGUAGE, language).writeValueAsBytes(context.getEntity());
            context.setEntity(text);
            context.setType(byte[].class);
            context.setGenericType(byte[].class);
        }
        context.proceed();
    }

    private static boolean isOurs(WriterInterceptorContext context) {
        var entity = context.getEntity();
        return context.getMediaType() != null
                && context.getMediaType().getSubtype().endsWith("json")
                && !(entity instanceof byte[] || entity instanceof CharSequence || entity instanceof StreamingOutput);
    }

    private static final class SentenceWriter extends JsonSerializer<Sentence> {
        private final Sentences sentences;

        SentenceWriter(Sentences sentences) {
            this.sentences = sentences;
        }

        @Override
        public void serialize(Sentence sentence, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            var language = provider.getAttribute(LANGUAGE) instanceof Locale locale ? locale : Language.DEFAULT;
            generator.writeStartObject();
            generator.writeStringField("code", sentence.code());
            generator.writeObjectField("arguments", new TreeMap<>(sentence.arguments()));
            generator.writeStringField("text", sentences.say(sentence, language));
            generator.writeEndObject();
        }

        @Override
        public void serializeWithType(
                Sentence sentence, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(sentence, generator, provider);
        }
    }
}
