package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.condition.Condition;
import dev.journey.condition.Conditions;
import dev.journey.model.Experiment;
import dev.journey.model.Journey;
import dev.journey.model.Points;
import dev.journey.model.Scoring;
import dev.journey.model.Stage;
import dev.journey.model.Variant;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyModuleTest {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonMapper HOST =
            JsonMapper.builder().addModule(new JourneyModule()).build();

    @Test
    void a_host_writes_and_reads_journeys_inside_its_own_types() throws JsonProcessingException {
        Campaign campaign = new Campaign("spring", Conditions.not(Conditions.occurred("complaint")), Stage.of("a"));
        String json = """
            {"displayName":"spring","rule":{"not":{"occurred":"complaint"}},"stage":{"id":"a"}}\
            """;
        assertThat(HOST.writeValueAsString(campaign)).isEqualTo(json);
        assertThat(HOST.readValue(json, Campaign.class)).isEqualTo(campaign);
    }

    @Test
    void a_journey_is_the_same_by_a_host_and_by_the_codec() throws IOException {
        Journey journey = Journeys.yaml(Journeys.resource("format-1/journey.yaml"));
        assertThat(HOST.readTree(HOST.writeValueAsString(journey)))
                .isEqualTo(PLAIN.readTree(Journeys.write("json", journey)));
        assertThat(HOST.readValue(Journeys.write("json", journey), Journey.class))
                .isEqualTo(journey);
        assertThat(HOST.treeToValue(HOST.valueToTree(journey), Journey.class)).isEqualTo(journey);
    }

    @Test
    void no_setting_of_a_host_changes_the_format() throws JsonProcessingException {
        ObjectMapper odd = JsonMapper.builder()
                .addModule(new JourneyModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .build();
        Condition condition = Conditions.inStageFor(Duration.ofHours(36));
        assertThat(odd.writeValueAsString(condition)).isEqualTo("{\"inStageFor\":\"P1DT12H\"}");
        assertThat(odd.readValue("{\"inStageFor\":\"PT36H\"}", Condition.class)).isEqualTo(condition);
        assertThatThrownBy(() -> odd.readValue("{\"in_stage_for\":\"PT36H\"}", Condition.class))
                .hasMessageContaining("condition has no key 'in_stage_for'");
    }

    @Test
    void the_types_of_the_host_are_mapped_as_before() throws JsonProcessingException {
        Map<String, Object> types = Map.of("list", List.of(1, 2.50, "x"), "flag", true);
        assertThat(HOST.writeValueAsString(types)).isEqualTo(PLAIN.writeValueAsString(types));
        assertThat(HOST.readValue("\"5\"", int.class)).isEqualTo(PLAIN.readValue("\"5\"", int.class));
        assertThat(HOST.readValue("5", String.class)).isEqualTo(PLAIN.readValue("5", String.class));
        for (Class<?> other : List.of(
                Object.class,
                String.class,
                Integer.class,
                Duration.class,
                ZoneId.class,
                LocalTime.class,
                Instant.class,
                Optional.class)) {
            assertThat(serializer(HOST, other)).as("%s", other).isEqualTo(serializer(PLAIN, other));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_cannot_be_read_is_an_exception_as_jackson_throws_them(Class<?> type) {
        for (String json : List.of("[[[]]]", "{\"nonsense\":{}}", "{")) {
            assertThatThrownBy(() -> HOST.readValue(json, type)).isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void the_exception_holds_all_problems() {
        assertThatThrownBy(() -> HOST.readValue("{\"id\":1,\"nmae\":\"A\"}", Stage.class))
                .isInstanceOf(JsonMappingException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(invalid.problems()).hasSize(2));
    }

    /** A variant is a key of its experiment, and has no form of its own. */
    @Test
    void covers_all_that_a_journey_is_made_of() {
        Set<Class<?>> parts = new HashSet<>();
        gather(Journey.class, parts);
        assertThat(parts)
                .contains(Experiment.class, Scoring.class, Points.class)
                .filteredOn(part -> !part.isEnum() && part != Variant.class)
                .allSatisfy(part ->
                        assertThat(types()).anySatisfy(type -> assertThat(type).isAssignableFrom(part)));
    }

    private static void gather(Class<?> type, Set<Class<?>> parts) {
        if (type.getName().startsWith("dev.journey") && parts.add(type)) {
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers())
                            && method.getParameterCount() == 0)
                    .map(Method::getGenericReturnType)
                    .flatMap(JourneyModuleTest::named)
                    .forEach(part -> gather(part, parts));
        }
    }

    private static Stream<Class<?>> named(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).flatMap(JourneyModuleTest::named);
        }
        return type instanceof Class<?> named ? Stream.of(named) : Stream.of();
    }

    static List<Class<?>> types() {
        return JourneyModule.TYPES;
    }

    private static String serializer(ObjectMapper mapper, Class<?> type) {
        try {
            return mapper.getSerializerProviderInstance()
                    .findValueSerializer(type)
                    .getClass()
                    .getName();
        } catch (JsonMappingException none) {
            return none.getOriginalMessage();
        }
    }

    record Campaign(String displayName, Condition rule, Stage stage) {}
}
