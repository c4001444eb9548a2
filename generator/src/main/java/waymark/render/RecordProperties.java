package waymark.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What templates may read of a view record: its components, and the methods without arguments that it declares. */
final class RecordProperties {
    private static final Set<String> OBJECTS_OWN = Set.of("toString", "hashCode", "clone", "finalize");

    private static final ClassValue<RecordProperties> KNOWN = new ClassValue<>() {
        @Override
        protected RecordProperties computeValue(Class<?> type) {
            return new RecordProperties(type);
        }
    };

    private final Map<String, Method> methods;

    private RecordProperties(Class<?> type) {
        methods = Arrays.stream(type.getDeclaredMethods())
                .filter(RecordProperties::isProperty)
                .collect(Collectors.toUnmodifiableMap(Method::getName, m -> m));
        methods.values().forEach(m -> m.setAccessible(true));
    }

    /** Whether templates may see records of this class at all: those of {@code waymark.page} and below. */
    static boolean isView(Class<?> type) {
        String home = type.getPackageName();
        return type.isRecord() && (home.equals("waymark.page") || home.startsWith("waymark.page."));
    }

    static RecordProperties of(Class<?> view) {
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

    boolean has(String name) {
        return methods.containsKey(name);
    }

    /** The value of a property. */
    @Nullable Object get(Object view, String name) throws InvocationTargetException {
        try {
            Method method = methods.get(name);
            return method == null ? null : method.invoke(view);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
