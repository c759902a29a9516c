package org.mpaka.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Derives the {@code type} property from what a sealed type permits, so that contracts need no annotation. */
final class SealedTypes extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    static final String PROPERTY = "type";

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType baseType) {
        if (!isCase(annotated.getRawType())) return super.findTypeResolver(config, annotated, baseType);
        var resolver = new StdTypeResolverBuilder();
        return resolver.init(JsonTypeInfo.Id.NAME, null)
                .inclusion(JsonTypeInfo.As.PROPERTY)
                .typeProperty(PROPERTY);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        if (!isCase(annotated.getRawType())) return super.findSubtypes(annotated);
        return leaves(annotated.getRawType())
                .map(leaf -> new NamedType(leaf, name(leaf)))
                .toList();
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass annotated) {
        return isCase(annotated.getRawType()) ? name(annotated.getRawType()) : super.findTypeName(annotated);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedTypes::leaves)
                : Stream.of(type);
    }

    /** Whether it is, or belongs to, a sealed type of ours; an enum with bodies is sealed too and not meant. */
    static boolean isCase(@Nullable Class<?> type) {
        if (type == null || type.isEnum() || !type.getName().startsWith("org.mpaka.")) return false;
        return type.isSealed()
                || isCase(type.getSuperclass())
                || Arrays.stream(type.getInterfaces()).anyMatch(SealedTypes::isCase);
    }

    static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
