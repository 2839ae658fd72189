package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.LineHandler;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.LogLine;
import dev.journey.event.ProfileChange;
import dev.journey.measure.Outcomes;
import dev.journey.measure.Visit;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Snapshot;
import dev.journey.run.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One case file, and what the library makes of it. Effects are compared as trees: numbers by value. */
final class ConformanceCase {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode file;
    private final Journey journey;
    private final List<LogLine> lines;
    private final Instant asOf;

    private ConformanceCase(JsonNode file) throws IOException {
        this.file = file;
        this.journey = Codecs.installed()
                .document(Journey.class, "json")
                .read(stream(file.get("journey").toString()), "journey")
                .value();
        this.lines = lines(file.get("events"));
        this.asOf = Instant.parse(file.get("asOf").asText());
    }

    static ConformanceCase read(Path file) throws IOException {
        return of(YAML.readTree(file.toFile()));
    }

    static ConformanceCase of(JsonNode file) throws IOException {
        return new ConformanceCase(file);
    }

    Journey journey() {
        return journey;
    }

    String why() {
        return file.get("name").asText() + " " + file.get("tests") + " "
                + file.path("why").asText();
    }

    List<JsonNode> expectedEffects() {
        return nodes(file.get("expect"));
    }

    Optional<List<JsonNode>> expectedOutcomes() {
        return Optional.ofNullable(file.get("expectOutcomes")).map(ConformanceCase::nodes);
    }

    List<JsonNode> effects(JourneyEngine engine) {
        return byCustomer(engine).values().stream()
                .flatMap(List::stream)
                .map(ConformanceCase::node)
                .toList();
    }

    List<JsonNode> outcomes(JourneyEngine engine) {
        Outcomes outcomes = Outcomes.of(journey, asOf);
        return byCustomer(engine).values().stream()
                .flatMap(effects -> Visit.of(effects).stream())
                .flatMap(visit -> outcomes.outcome(visit).stream().map(outcome -> (JsonNode) JSON.createObjectNode()
                        .put("customer", visit.customer())
                        .put("stage", visit.stage())
                        .put("outcome", outcome.key())))
                .toList();
    }

    /** The effects where every progress is stored after every line, as JSON and as CBOR, and goes on from there. */
    List<JsonNode> effectsOfStored(JourneyEngine engine) {
        return stepwise(engine, progress -> stored(engine, progress)).values().stream()
                .flatMap(List::stream)
                .map(ConformanceCase::node)
                .toList();
    }

    /** The effects where every line is taken as it arrives. */
    List<JsonNode> effectsOfSteps(JourneyEngine engine) {
        return stepwise(engine, progress -> progress).values().stream()
                .flatMap(List::stream)
                .map(ConformanceCase::node)
                .toList();
    }

    private static Progress stored(JourneyEngine engine, Progress progress) {
        Snapshot snapshot = progress.snapshot();
        Progress restored = progress;
        for (String format : List.of("json", "cbor")) {
            DocumentCodec<Snapshot> codec = Snapshots.codec(format);
            restored = engine.restore(codec.fromBytes(codec.toBytes(snapshot)));
            assertThat(restored).isEqualTo(progress);
        }
        return restored;
    }

    private Map<String, List<Effect>> byCustomer(JourneyEngine engine) {
        return file.path("order").asText().equals("arrival")
                ? stepwise(engine, progress -> progress)
                : replayed(engine);
    }

    private Map<String, List<Effect>> replayed(JourneyEngine engine) {
        EventLog.Builder log = EventLog.builder();
        lines.forEach(log::add);
        Map<String, List<Effect>> effects = new TreeMap<>();
        engine.replay(log.build(), asOf).forEach(replay -> effects.put(replay.customer(), replay.effects()));
        return effects;
    }

    private Map<String, List<Effect>> stepwise(JourneyEngine engine, UnaryOperator<Progress> between) {
        Map<String, List<Effect>> effects = new TreeMap<>();
        Map<String, Progress> customers = new HashMap<>();
        Map<String, Map<String, AttributeValue>> profiles = new HashMap<>();
        for (LogLine line : lines) {
            String customer = line.customer();
            List<Effect> all = effects.computeIfAbsent(customer, id -> new ArrayList<>());
            Map<String, AttributeValue> profile = profiles.computeIfAbsent(customer, id -> new HashMap<>());
            if (!customers.containsKey(customer) && line.entry() instanceof ProfileChange change) {
                change.applyTo(profile);
                continue;
            }
            if (!customers.containsKey(customer) && line.entry() instanceof Event first) {
                customers.put(customer, between.apply(take(engine.start(customer, first.at(), profile), all)));
            }
            customers.put(customer, between.apply(take(engine.advance(customers.get(customer), line.entry()), all)));
        }
        customers.forEach((customer, progress) -> take(engine.advance(progress, asOf), effects.get(customer)));
        return effects;
    }

    private static Progress take(Step step, List<Effect> effects) {
        effects.addAll(step.effects());
        return step.progress();
    }

    private static List<LogLine> lines(JsonNode events) throws IOException {
        StringBuilder text = new StringBuilder();
        events.forEach(event -> text.append(event).append('\n'));
        List<LogLine> lines = new ArrayList<>();
        Codecs.installed().lines(LogLine.class, "ndjson").read(stream(text.toString()), new LineHandler<>() {
            @Override
            public void value(long line, LogLine value) {
                lines.add(value);
            }

            @Override
            public void unreadable(long line, String problem) {
                throw new IllegalArgumentException("line " + line + ": " + problem);
            }
        });
        return lines;
    }

    private static JsonNode node(Effect effect) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            Codecs.installed().lines(Effect.class, "ndjson").write(List.of(effect), line);
            return byValue(JSON.readTree(line.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> nodes(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(node -> nodes.add(byValue(node)));
        return nodes;
    }

    /** 12.5 and 12.50 are one number, and 3 and 3.0. */
    private static JsonNode byValue(JsonNode node) {
        ObjectNode copy = node.deepCopy();
        copy.fieldNames().forEachRemaining(name -> {
            if (copy.get(name).isNumber()) {
                copy.put(name, copy.get(name).decimalValue().stripTrailingZeros());
            }
        });
        return copy;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
