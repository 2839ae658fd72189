package dev.journey.template;

import dev.journey.event.Channel;
import dev.journey.map.Cost;
import dev.journey.map.Direction;
import dev.journey.map.Metric;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.model.Suggestion;
import dev.journey.plan.PainPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the file of a playbook; the head of the file explains how it is written. */
final class PlaybookReader {

    private static final List<String> KINDS =
            List.of("stage", "tactic", "metric", "expectation", "pain-point", "touchpoint");

    private final List<PlaybookBlock> blocks;
    private final StageModel stages;
    private final Set<String> ids = new HashSet<>();
    private final List<Placed<Tactic>> tactics = new ArrayList<>();
    private final List<Placed<Metric>> metrics = new ArrayList<>();
    private final List<Placed<String>> expectations = new ArrayList<>();
    private final List<Placed<PainPoint>> painPoints = new ArrayList<>();
    private final Map<String, List<Metric>> touchpointMetrics = new HashMap<>();
    private Optional<String> stage = Optional.empty();

    private PlaybookReader(String text) {
        this.blocks = PlaybookBlock.of(text);
        this.stages = stages();
    }

    /**
     * The entries that a text holds.
     *
     * @throws IllegalArgumentException if it is not written as it should be; names the line
     */
    static PlaybookEntries read(String text) {
        PlaybookReader reader = new PlaybookReader(text);
        reader.blocks.forEach(reader::add);
        return new PlaybookEntries(
                reader.stages,
                reader.tactics,
                reader.metrics,
                reader.expectations,
                reader.painPoints,
                reader.touchpoints());
    }

    private StageModel stages() {
        StageModel.Builder model = StageModel.builder("playbook", "The stages of the playbook");
        of("stage").forEach(block -> {
            block.allows("name", "phase", "aliases");
            Phase phase = block.choice("phase", Phase.values(), Phase::key);
            model.stage(block.id(), stage -> stage.name(block.text("name")).phase(phase));
            block.list("aliases").forEach(alias -> model.alias(alias, block.id()));
        });
        return model.build();
    }

    private void add(PlaybookBlock block) {
        if (!KINDS.contains(block.kind())) {
            throw block.wrong("unknown kind of entry '" + block.kind() + "'" + Suggestion.of(block.kind(), KINDS));
        }
        if (!ids.add(block.id())) {
            throw block.wrong("id '" + block.id() + "' is taken by an entry above");
        }
        switch (block.kind()) {
            case "stage" -> stage = Optional.of(block.id());
            case "tactic" -> tactics.add(new Placed<>(List.of(ownStage(block)), tactic(block)));
            case "metric" -> addMetric(block);
            case "expectation" -> expectations.add(new Placed<>(List.of(ownStage(block)), expectation(block)));
            case "pain-point" -> painPoints.add(new Placed<>(stage.stream().toList(), painPoint(block)));
            default -> touchpointMetrics.put(block.id(), new ArrayList<>());
        }
    }

    private Tactic tactic(PlaybookBlock block) {
        block.allows("name", "cost", "professional", "channels");
        Tactic.Builder tactic = Tactic.builder(block.id())
                .name(block.text("name"))
                .cost(block.choice("cost", Cost.values(), Cost::key));
        if (block.has("professional")) {
            String[] answers = {"yes", "no"};
            tactic.professional(
                    block.choice("professional", answers, answer -> answer).equals("yes"));
        }
        block.list("channels").forEach(channel -> tactic.channel(channel(block, "channels", channel)));
        return tactic.build();
    }

    private void addMetric(PlaybookBlock block) {
        block.allows("name", "unit", "better", "source", "touchpoint");
        Metric.Builder builder = Metric.builder(block.id())
                .name(block.text("name"))
                .unit(block.text("unit"))
                .better(block.choice("better", Direction.values(), Direction::key));
        block.findText("source").ifPresent(builder::source);
        Metric metric = builder.build();
        Optional<String> touchpoint = block.findText("touchpoint");
        if (touchpoint.isEmpty()) {
            metrics.add(new Placed<>(List.of(ownStage(block)), metric));
            return;
        }
        List<Metric> measured = touchpointMetrics.get(touchpoint.get());
        if (measured == null) {
            throw block.wrong("touchpoint", "no touchpoint '" + touchpoint.get() + "' stands above");
        }
        measured.add(metric);
    }

    private static String expectation(PlaybookBlock block) {
        block.allows("text");
        return block.text("text");
    }

    private PainPoint painPoint(PlaybookBlock block) {
        block.allows("kind", "description");
        PainPoint.Builder pain =
                PainPoint.builder(block.id()).kind(block.text("kind")).description(block.text("description"));
        stage.ifPresent(pain::stage);
        return pain.build();
    }

    private List<Placed<Touchpoint>> touchpoints() {
        return of("touchpoint").stream()
                .map(block -> new Placed<>(knownStages(block), touchpoint(block)))
                .toList();
    }

    private Touchpoint touchpoint(PlaybookBlock block) {
        block.allows("name", "channel", "stages", "action");
        Touchpoint.Builder touchpoint = Touchpoint.builder(block.id())
                .name(block.text("name"))
                .channel(channel(block, "channel", block.text("channel")))
                .action(block.text("action"));
        touchpointMetrics.getOrDefault(block.id(), List.of()).forEach(touchpoint::metric);
        return touchpoint.build();
    }

    private List<String> knownStages(PlaybookBlock block) {
        block.text("stages");
        List<String> own = stages.stages().stream().map(Stage::id).toList();
        block.list("stages").forEach(name -> {
            if (!own.contains(name)) {
                throw block.wrong("stages", "unknown stage '" + name + "'" + Suggestion.of(name, own));
            }
        });
        return block.list("stages");
    }

    /** The stage whose part of the file the block stands in. */
    private String ownStage(PlaybookBlock block) {
        String own = stage.orElseThrow(
                () -> block.wrong(block.kind() + " '" + block.id() + "' must stand below the stage it belongs to"));
        if (!block.id().startsWith(own + "-")) {
            throw block.wrong("id of " + block.kind() + " '" + block.id() + "' must begin with that of its stage: '"
                    + own + "-'");
        }
        return own;
    }

    private static Channel channel(PlaybookBlock block, String key, String name) {
        if (name.isEmpty()) {
            throw block.wrong(key, "name of a channel must not be empty");
        }
        return Channel.of(name);
    }

    private List<PlaybookBlock> of(String kind) {
        return blocks.stream().filter(block -> block.kind().equals(kind)).toList();
    }
}
