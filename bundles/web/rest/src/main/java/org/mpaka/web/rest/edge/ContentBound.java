package org.mpaka.web.rest.edge;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Holds what is read into memory to a size. Files that are read as they come bring their own bound. */
@Component(service = RestProvider.class)
@Designate(ocd = ContentBound.Bounds.class)
@Provider
public final class ContentBound implements ReaderInterceptor, RestProvider {
    private final long maximum;

    /** How much. */
    @ObjectClassDefinition(name = "Content sent over REST")
    public @interface Bounds {
        @AttributeDefinition(name = "Largest content", description = "In bytes; larger content is refused with 413.")
        int maximumBytes() default 256 * 1024;
    }

    @Activate
    public ContentBound(Bounds bounds) {
        this(bounds.maximumBytes());
    }

    public ContentBound(long maximum) {
        this.maximum = maximum;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class) {
            if (announced(context) > maximum) throw new MpakaException(ErrorCode.TOO_LARGE, maximum);
            context.setInputStream(new BoundedInput(context.getInputStream(), maximum));
        }
        return context.proceed();
    }

    /** What is too large by its own word is not waited for. */
    private static long announced(ReaderInterceptorContext context) {
        var length = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0; // the server counts then
        }
    }
}
