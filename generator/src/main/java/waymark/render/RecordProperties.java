package waymark.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What templates may read of a view record: its components, and the methods without arguments that it declares. */
final class RecordProperties {
    private static final Set<String> OBJECTS_OWN = Set.of("toString", "hashCode", "clone", "finalize");

    /** Asked for each value that a template meets: whether it is a view is worked out once for a class. */
    private static final ClassValue<Optional<RecordProperties>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<RecordProperties> computeValue(Class<?> type) {
            return isView(type) ? Optional.of(new RecordProperties(type)) : Optional.empty();
        }
    };

    private final Map<String, Method> methods;

    private RecordProperties(Class<?> type) {
        methods = Arrays.stream(type.getDeclaredMethods())
                .filter(RecordProperties::isProperty)
                .collect(Collectors.toMap(Method::getName, m -> m));
        methods.values().forEach(m -> m.setAccessible(true));
    }

    /** Templates may see records of {@code waymark.page} and below alone. */
    private static boolean isView(Class<?> type) {
        String home = type.getPackageName();
        return type.isRecord() && (home.equals("waymark.page") || home.startsWith("waymark.page."));
    }

    /** What templates may read of objects of a class; nothing if they may not see them at all. */
    static Optional<RecordProperties> of(Class<?> view) {
        return KNOWN.get(view);
    }

    private static boolean isProperty(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !OBJECTS_OWN.contains(method.getName());
    }

    Set<String> names() {
        return methods.keySet();
    }

    /** What a property is read with; null if there is none of this name. */
    @Nullable Method property(String name) {
        return methods.get(name);
    }

    /** The value of a property. */
    static @Nullable Object value(Object view, Method property) throws InvocationTargetException {
        try {
            return property.invoke(view);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
