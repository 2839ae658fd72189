package dev.journey.jackson.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Makes records of a type and takes them apart. */
final class RecordType<W extends Record> {

    private final List<RecordComponent> components;
    private final Constructor<W> constructor;

    RecordType(Class<W> type) {
        components = List.of(type.getRecordComponents());
        components.forEach(component -> component.getAccessor().setAccessible(true));
        try {
            constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("record has no canonical constructor: " + type, impossible);
        }
    }

    Class<W> type() {
        return constructor.getDeclaringClass();
    }

    List<RecordComponent> components() {
        return components;
    }

    W instance(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw unwrapped(thrown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("record cannot be made: " + Arrays.toString(values), impossible);
        }
    }

    static Object get(Method accessor, Record value) {
        try {
            return accessor.invoke(value);
        } catch (InvocationTargetException thrown) {
            throw unwrapped(thrown);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("component cannot be read: " + accessor, impossible);
        }
    }

    private static RuntimeException unwrapped(InvocationTargetException thrown) {
        if (thrown.getCause() instanceof RuntimeException unchecked) {
            return unchecked;
        }
        return new IllegalStateException(thrown.getCause());
    }
}
