package org.mpaka.core.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record is its components: methods that merely look like getters ({@code isWhole()}) are not written. */
final class ComponentNaming extends DefaultAccessorNamingStrategy.Provider {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass recordClass) {
        return new Components(config, recordClass);
    }

    private static final class Components extends DefaultAccessorNamingStrategy.RecordNaming {
        private final Set<String> names;

        Components(MapperConfig<?> config, AnnotatedClass recordClass) {
            super(config, recordClass);
            names = Arrays.stream(recordClass.getRawType().getRecordComponents())
                    .map(component -> component.getName())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return names.contains(name) ? name : null;
        }

        @Override
        public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
            return names.contains(name) ? name : null;
        }
    }
}
