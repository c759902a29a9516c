package org.mpaka.web.rest.edge;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Component;

/** Reads values out of addresses: everything that has one textual form. */
@Component(service = RestProvider.class)
@Provider
public final class TextParameters implements ParamConverterProvider, RestProvider {
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            LocalDate.class, TextParameters::day,
            Instant.class, TextParameters::moment,
            UUID.class, UUID::fromString,
            Locale.class, Locale::forLanguageTag,
            Integer.class, Integer::valueOf);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = name(annotations);
        if (type == String.class) return new Words<>(name, type);
        var reader = reader(type);
        return reader == null ? null : new Converter<>(name, type, reader);
    }

    private static String name(Annotation... annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof QueryParam query) return query.value();
            if (annotation instanceof PathParam path) return path.value();
            if (annotation instanceof HeaderParam header) return header.value();
        }
        return "?";
    }

    /** Java counts a thousand million years either way; databases and clocks do not. */
    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) throw new IllegalArgumentException(text);
        return day;
    }

    private static Instant moment(String text) {
        var moment = Instant.parse(text);
        if (moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT)) throw new IllegalArgumentException(text);
        return moment;
    }

    private static @Nullable Function<String, Object> reader(Class<?> type) {
        if (type.isEnum()) return text -> constant(type, text);
        return TextValue.class.isAssignableFrom(type) ? textValue(type) : READERS.get(type);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Function<String, Object> textValue(Class<?> type) {
        try {
            MethodHandle of =
                    MethodHandles.publicLookup().findStatic(type, "of", MethodType.methodType(type, String.class));
            return text -> call(of, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public static of(String)", e);
        }
    }

    private static Object call(MethodHandle of, String text) {
        try {
            return of.invoke(text);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL stores no NUL, so nothing that has one is found. */
    private static void refuseNul(String name, Class<?> type, String text) {
        if (text.indexOf('\0') >= 0) throw new UnreadableParameterException(name, type);
    }

    private record Words<T>(String name, Class<T> type) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text != null) refuseNul(name, type, text);
            return type.cast(text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    private record Converter<T>(String name, Class<T> type, Function<String, Object> reader)
            implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) return null;
            refuseNul(name, type, text);
            try {
                return type.cast(reader.apply(text));
            } catch (MpakaException | IllegalArgumentException | java.time.DateTimeException e) {
                throw new UnreadableParameterException(name, type);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
