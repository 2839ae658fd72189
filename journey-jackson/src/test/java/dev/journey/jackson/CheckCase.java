package dev.journey.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.journey.check.Checks;
import dev.journey.check.Finding;
import dev.journey.check.FindingCode;
import dev.journey.check.Severity;
import dev.journey.codec.Document;
import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Journey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A journey, what checks are told beside it, and what they are to find in it of one code.
 *
 * @param code the code after which the file is named; findings of other codes are not looked at
 * @param title what the journey shows
 * @param checks the rules, told what the case says
 * @param journey the journey, as it stands in the file
 * @param expected the findings of the code, in order
 */
record CheckCase(FindingCode code, String title, Checks checks, String journey, List<Finding> expected) {

    static final Path FOLDER = Path.of("src/test/resources/checks");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> KEYS = Set.of("title", "about", "settings", "journey", "findings");
    private static final String INDENT = " ".repeat(6);

    static String fileName(FindingCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
    }

    /** All cases, code by code and in the order of their files. */
    static Stream<CheckCase> all() {
        return Stream.of(FindingCode.values()).flatMap(code -> of(code).stream());
    }

    /** The cases of a code; none where it has no file. */
    static List<CheckCase> of(FindingCode code) {
        Path file = FOLDER.resolve(fileName(code));
        try {
            return Files.exists(file) ? read(code, Files.readString(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document<Journey> document() {
        return Journeys.open("yaml", journey.getBytes(StandardCharsets.UTF_8));
    }

    List<Finding> found() {
        return checks.check(document().value()).stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    boolean isNegative() {
        return expected.isEmpty();
    }

    @Override
    public String toString() {
        return code + ": " + title;
    }

    private static List<CheckCase> read(FindingCode code, String text) throws IOException {
        JsonNode cases = YAML.readTree(text).get("cases");
        List<String> journeys = journeys(text.lines().toList());
        List<CheckCase> read = new ArrayList<>();
        for (JsonNode given : cases) {
            String journey = read.size() < journeys.size() ? journeys.get(read.size()) : "";
            if (!YAML.readTree(journey).equals(given.get("journey"))) {
                throw new IllegalArgumentException("journey of " + given.get("title") + " in " + fileName(code)
                        + " must stand under its key, six spaces to the right and without empty lines");
            }
            read.add(read(code, given, journey));
        }
        return read;
    }

    private static CheckCase read(FindingCode code, JsonNode given, String journey) {
        given.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("key '" + key + "' of a case is none of " + KEYS);
            }
        });
        List<Finding> expected = nodes(given.required("findings"))
                .map(node -> finding(code, node))
                .toList();
        return new CheckCase(
                code, given.required("title").textValue(), checks(given.path("settings")), journey, expected);
    }

    /** The lines under each key {@code journey} as they are, so that the codec reads what people write. */
    private static List<String> journeys(List<String> lines) {
        List<String> journeys = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("    journey:")) {
                journeys.add(String.join(
                        "\n",
                        lines.subList(i + 1, lines.size()).stream()
                                .takeWhile(line -> line.startsWith(INDENT))
                                .map(line -> line.substring(INDENT.length()))
                                .toList()));
            }
        }
        return journeys;
    }

    private static Finding finding(FindingCode code, JsonNode node) {
        return new Finding(
                code,
                Severity.valueOf(node.required("severity").textValue()),
                node.required("path").textValue(),
                node.required("message").textValue(),
                node.required("fix").textValue());
    }

    private static Checks checks(JsonNode settings) {
        Checks checks = Checks.standard();
        for (Map.Entry<String, JsonNode> setting : settings.properties()) {
            checks = with(checks, setting.getKey(), setting.getValue());
        }
        return checks;
    }

    private static Checks with(Checks checks, String setting, JsonNode value) {
        return switch (setting) {
            case "asOf" -> checks.asOf(LocalDate.parse(value.textValue()));
            case "measures" ->
                checks.withMeasures(nodes(value).map(CheckCase::measure).toList());
            case "mostTouchpoints" -> checks.withMostTouchpoints(value.intValue());
            case "reviewEvery" -> checks.withReviewEvery(Length.parse(value.textValue()));
            case "supportChannels" ->
                checks.withSupportChannels(
                        nodes(value).map(JsonNode::textValue).map(Channel::of).toArray(Channel[]::new));
            default -> throw new IllegalArgumentException("checks have no setting '" + setting + "'");
        };
    }

    private static StageMeasure measure(JsonNode node) {
        long visits = node.required("visits").longValue();
        long dropped = node.required("dropped").longValue();
        String stage = node.required("stage").textValue();
        long converted = visits - dropped;
        return new StageMeasure(
                stage, visits, visits, converted, converted, 0, dropped, 0, Optional.empty(), Optional.empty());
    }

    private static Stream<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
