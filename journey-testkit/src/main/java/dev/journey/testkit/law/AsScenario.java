package dev.journey.testkit.law;

import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.UnknownFormatException;
import dev.journey.condition.Length;
import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import dev.journey.scenario.Happening;
import dev.journey.scenario.Scenario;
import dev.journey.scenario.ScenarioStep;
import dev.journey.testkit.RandomHistory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history as a scenario, in which nothing is expected yet. */
final class AsScenario {

    private AsScenario() {}

    static Scenario of(String title, RandomHistory history) {
        List<Entry> entries = history.history().entries();
        List<Entry> before = entries.stream()
                .takeWhile(entry -> entry instanceof ProfileChange)
                .toList();
        List<Entry> after = entries.subList(before.size(), entries.size());
        Scenario.Builder scenario = Scenario.builder(title).customer(history.customer());
        Map<String, AttributeValue> profile = new LinkedHashMap<>();
        before.forEach(change -> ((ProfileChange) change).applyTo(profile));
        profile.forEach(scenario::profile);
        Instant now = after.isEmpty() ? history.asOf() : after.get(0).at();
        scenario.start(now);
        for (int i = 0; i < after.size(); i++) {
            Entry entry = after.get(i);
            scenario.step(i == 0 ? what(entry).build() : step(now, entry.at(), what(entry)));
            now = entry.at();
        }
        return scenario.step(step(now, history.asOf(), ScenarioStep.builder())).build();
    }

    private static ScenarioStep.Builder what(Entry entry) {
        ScenarioStep.Builder step = ScenarioStep.builder();
        if (entry instanceof Event event) {
            return step.event(happening(event));
        }
        ((ProfileChange) entry).attributes().forEach(step::profile);
        return step;
    }

    private static Happening happening(Event event) {
        Happening happening = Happening.of(event.type());
        happening = event.id().map(happening::withId).orElse(happening);
        happening = event.channel().map(happening::withChannel).orElse(happening);
        for (Map.Entry<String, AttributeValue> attribute : event.attributes().entrySet()) {
            happening = happening.with(attribute.getKey(), attribute.getValue());
        }
        return happening;
    }

    /** After whole seconds, or else at an instant. */
    private static ScenarioStep step(Instant from, Instant to, ScenarioStep.Builder what) {
        Duration pause = Duration.between(from, to);
        if (pause.getNano() == 0 && pause.getSeconds() > 0) {
            return what.after(Length.of(pause)).build();
        }
        return what.at(to).build();
    }

    /** The scenario as files have it; empty where no module provides the format. */
    static Optional<String> yaml(Scenario scenario) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocumentCodec<Scenario> format = Codecs.installed().document(Scenario.class, "yaml");
            format.write(scenario, out);
        } catch (UnknownFormatException notInstalled) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(out.toString(StandardCharsets.UTF_8).stripTrailing());
    }
}
