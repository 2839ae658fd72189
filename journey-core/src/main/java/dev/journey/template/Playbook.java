package dev.journey.template;

import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Metric;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.model.Stage;
import dev.journey.plan.PainPoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What marketers do in every stage, how they tell whether it works, and what tends to go wrong there: ready-made
 * entries that go straight into a journey.
 *
 * <pre>{@code
 * Playbook playbook = Playbook.standard().withStages(StageModels.FIVE_STAGE_WITH_CONVERSION);
 * Stage.Builder conversion = Stage.builder("conversion");
 * playbook.tactics("conversion").upTo(Cost.LOW).forEach(conversion::tactic);
 * playbook.metrics("conversion").forEach(conversion::metric);
 * }</pre>
 *
 * <p>Ids differ across all stages, so the entries of the whole playbook fit into one journey. This class is immutable
 * and thread-safe.
 */
public final class Playbook {

    private final PlaybookEntries entries;
    private final StageMapping mapping;

    private Playbook(PlaybookEntries entries, StageModel stages) {
        this.entries = entries;
        this.mapping = entries.stages().mappingTo(stages);
    }

    /**
     * The playbook that comes with the library; its stages are awareness, consideration, decision, purchase,
     * post-purchase, retention and advocacy.
     */
    public static Playbook standard() {
        return Standard.PLAYBOOK;
    }

    static Playbook of(PlaybookEntries entries) {
        return new Playbook(entries, entries.stages());
    }

    /** The stages to which the entries belong. */
    public StageModel stages() {
        return mapping.to();
    }

    /**
     * The same entries under the stages of another model, each under every stage that corresponds to its own; see
     * {@link StageMapping}.
     */
    public Playbook withStages(StageModel stages) {
        return new Playbook(entries, Objects.requireNonNull(stages, "stages"));
    }

    /** The tactics of all stages. */
    public Tactics tactics() {
        return new Tactics(mapping, entries.tactics());
    }

    /**
     * The tactics of the stage with this id or alias.
     *
     * @throws UnknownStageException if there is no such stage
     */
    public Tactics tactics(String stage) {
        return tactics().in(stage);
    }

    /**
     * The tactic with this id.
     *
     * @throws UnknownPlaybookEntryException if there is none
     */
    public Tactic tactic(String id) {
        return find("tactic", id, entries.tactics(), Tactic::id);
    }

    /** The metrics of all stages; those of touchpoints stand in the touchpoints. */
    public List<Metric> metrics() {
        return values(entries.metrics());
    }

    /**
     * The metrics that show whether the stage with this id or alias works.
     *
     * @throws UnknownStageException if there is no such stage
     */
    public List<Metric> metrics(String stage) {
        return values(in(stage, entries.metrics(), mapping));
    }

    /**
     * The metric with this id.
     *
     * @throws UnknownPlaybookEntryException if no stage has it
     */
    public Metric metric(String id) {
        return find("metric", id, entries.metrics(), Metric::id);
    }

    /**
     * What to expect in the stage with this id or alias, a sentence each.
     *
     * @throws UnknownStageException if there is no such stage
     */
    public List<String> expectations(String stage) {
        return values(in(stage, entries.expectations(), mapping));
    }

    /** The pain points of all stages, and first those that hurt in every stage. */
    public List<PainPoint> painPoints() {
        return entries.painPoints().stream()
                .map(entry -> entry.stages().stream()
                        .findFirst()
                        .map(stage -> moved(entry.value(), mapping.stages(stage).get(0)))
                        .orElse(entry.value()))
                .toList();
    }

    /**
     * The pain points that belong to the stage with this id or alias; those that hurt in every stage are not among
     * them.
     *
     * @throws UnknownStageException if there is no such stage
     */
    public List<PainPoint> painPoints(String stage) {
        String id = stages().stage(stage).id();
        return values(in(stage, entries.painPoints(), mapping)).stream()
                .map(pain -> moved(pain, id))
                .toList();
    }

    /** All touchpoints. */
    public List<Touchpoint> touchpoints() {
        return values(entries.touchpoints());
    }

    /** The touchpoints of this channel. */
    public List<Touchpoint> touchpoints(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return touchpoints().stream()
                .filter(touchpoint -> touchpoint.channel().equals(Optional.of(channel)))
                .toList();
    }

    /**
     * The touchpoints that customers meet in the stage with this id or alias.
     *
     * @throws UnknownStageException if there is no such stage
     */
    public List<Touchpoint> touchpoints(String stage) {
        return values(in(stage, entries.touchpoints(), mapping));
    }

    /**
     * The touchpoint with this id, seen in events of these types; the playbook itself knows no event types.
     *
     * @throws UnknownPlaybookEntryException if there is none
     */
    public Touchpoint touchpoint(String id, String... eventTypes) {
        Objects.requireNonNull(eventTypes, "eventTypes");
        Touchpoint known = find("touchpoint", id, entries.touchpoints(), Touchpoint::id);
        Touchpoint.Builder touchpoint = Touchpoint.builder(id);
        known.name().ifPresent(touchpoint::name);
        known.channel().ifPresent(touchpoint::channel);
        known.actions().forEach(touchpoint::action);
        known.metrics().forEach(touchpoint::metric);
        Stream.of(eventTypes).map(EventPattern::of).forEach(touchpoint::event);
        return touchpoint.build();
    }

    /** The entries of the stage with this id or alias. */
    static <T> List<Placed<T>> in(String stage, List<Placed<T>> entries, StageMapping mapping) {
        String id = mapping.to().stage(stage).id();
        List<String> own = mapping.from().stages().stream()
                .map(Stage::id)
                .filter(from -> mapping.stages(from).contains(id))
                .toList();
        return entries.stream()
                .filter(entry -> entry.stages().stream().anyMatch(own::contains))
                .toList();
    }

    private static PainPoint moved(PainPoint pain, String stage) {
        PainPoint.Builder moved = PainPoint.builder(pain.id()).stage(stage);
        pain.kind().ifPresent(moved::kind);
        pain.description().ifPresent(moved::description);
        return moved.build();
    }

    private static <T> List<T> values(Collection<Placed<T>> entries) {
        return entries.stream().map(Placed::value).toList();
    }

    private static <T> T find(String kind, String id, List<Placed<T>> entries, Function<T, String> idOf) {
        Objects.requireNonNull(id, "id");
        List<T> all = values(entries);
        return all.stream()
                .filter(value -> idOf.apply(value).equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownPlaybookEntryException(
                        kind, id, all.stream().map(idOf).toList()));
    }

    /** Reads the file when somebody first asks for it. */
    private static final class Standard {

        private static final Playbook PLAYBOOK = Playbook.of(PlaybookReader.read(text()));

        private static String text() {
            try (InputStream file = Playbook.class.getResourceAsStream("playbook.txt")) {
                return new String(Objects.requireNonNull(file, "playbook.txt").readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("playbook.txt cannot be read", unreadable);
            }
        }
    }
}
