package dev.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.journey.check.FindingCode;
import dev.journey.condition.Comparison;
import dev.journey.condition.Conditions;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.condition.Remembered;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.measure.GatheredPaths;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.readiness.Readiness;
import dev.journey.run.ConditionExplanation;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all public records have in common. */
class RecordsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.journey");

    private static final Progress PROGRESS = JourneyEngine.of(
                    Journey.builder("shop").stage("a").build())
            .start("anna", Instant.EPOCH)
            .progress();

    /** One of each type that a component may have; the first that fits is taken. */
    private static final List<Object> VALUES = List.of(
            "anna",
            new GatheredPaths("shop", 1, Instant.EPOCH, 1, List.of()),
            Instant.EPOCH,
            Duration.ofDays(1),
            Period.ofDays(1),
            BigDecimal.ONE,
            Optional.empty(),
            List.of(EventPattern.any()),
            Map.of(),
            Event.of("viewed", Instant.EPOCH),
            EventLog.builder().build(),
            AttributeValue.of(1),
            EventPattern.any(),
            Comparison.is(1),
            Length.parse("P1D"),
            Conditions.occurred("viewed"),
            Conditions.sequence("viewed"),
            Readiness.allOf(),
            Stage.of("a"),
            PROGRESS,
            PROGRESS.snapshot().visit(),
            new Remembered.Count(1),
            FindingCode.DEAD_END,
            new ConditionExplanation.Composed(Conditions.always(), true, List.of()));

    @ParameterizedTest
    @MethodSource("components")
    void a_record_refuses_null_by_the_name_of_the_component(Class<?> type, int component) throws Exception {
        Class<?>[] types = types(type);
        Constructor<?> constructor = type.getConstructor(types);
        Object[] arguments = IntStream.range(0, types.length)
                .mapToObj(i -> i == component ? null : value(types[i]))
                .toArray();
        assertThat(thrownBy(constructor, arguments))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(type.getRecordComponents()[component].getName());
    }

    /** Values of attributes are named after what {@link AttributeValue#of} calls them. */
    static Stream<Arguments> components() {
        return CLASSES.stream()
                .filter(type -> isPublic(type) && !type.getPackageName().equals("dev.journey.graph"))
                .map(JavaClass::reflect)
                .filter(type -> type.isRecord() && !AttributeValue.class.isAssignableFrom(type))
                .flatMap(type -> IntStream.range(0, type.getRecordComponents().length)
                        .filter(i -> !type.getRecordComponents()[i].getType().isPrimitive())
                        .mapToObj(i -> Arguments.of(type, i)));
    }

    /** The constructor of a nested type can be seen from outside only where all around it can. */
    private static boolean isPublic(JavaClass type) {
        return Stream.iterate(
                        Optional.of(type), Optional::isPresent, each -> each.flatMap(JavaClass::getEnclosingClass))
                .flatMap(Optional::stream)
                .allMatch(each -> Modifier.isPublic(each.reflect().getModifiers()));
    }

    private static Throwable thrownBy(Constructor<?> constructor, Object... arguments) throws Exception {
        try {
            throw new AssertionError("accepted: " + constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            return Objects.requireNonNull(e.getCause());
        }
    }

    /** A value of a type: a known one, or a record that is made of such. */
    private static Object value(Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class || type == long.class) {
            return 1;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return VALUES.stream().filter(type::isInstance).findFirst().orElseGet(() -> made(type));
    }

    private static Object made(Class<?> type) {
        assertThat(type.isRecord())
                .as("no value of %s; add one to VALUES", type)
                .isTrue();
        try {
            Class<?>[] types = types(type);
            Object[] arguments = Stream.of(types).map(RecordsTest::value).toArray();
            return type.getConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Class<?>[] types(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
    }
}
