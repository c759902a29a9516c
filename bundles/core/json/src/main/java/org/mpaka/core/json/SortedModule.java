package org.mpaka.core.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Writes sets and maps in order: {@code Set.of} and {@code Map.of} change theirs with every start of the JVM. */
final class SortedModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    SortedModule() {
        super("mpaka-sorted");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addBeanSerializerModifier(new Order());
    }

    private static final class Order extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifyCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonSerializer<?> serializer) {
            return Set.class.isAssignableFrom(type.getRawClass())
                    ? new ReorderingSerializer<Collection<?>>(serializer, SortedModule::sorted)
                    : serializer;
        }

        @Override
        public JsonSerializer<?> modifyMapSerializer(
                SerializationConfig config, MapType type, BeanDescription description, JsonSerializer<?> serializer) {
            return new ReorderingSerializer<Map<?, ?>>(serializer, SortedModule::sorted);
        }
    }

    private static Collection<?> sorted(Collection<?> set) {
        if (set instanceof SortedSet || set.size() < 2) return set;
        var list = new ArrayList<Object>(set);
        list.sort(BY_NATURE_OR_TEXT);
        return list;
    }

    private static Map<?, ?> sorted(Map<?, ?> map) {
        if (map instanceof SortedMap || map.size() < 2) return map;
        var sorted = new TreeMap<Object, Object>(BY_NATURE_OR_TEXT);
        sorted.putAll(map);
        return sorted;
    }

    private static final Comparator<Object> BY_NATURE_OR_TEXT = (a, b) -> {
        if (a instanceof Enum<?> x && b instanceof Enum<?> y) return Integer.compare(x.ordinal(), y.ordinal());
        if (a instanceof Number x && b instanceof Number y)
            return new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString()));
        return a.toString().compareTo(b.toString());
    };
}
