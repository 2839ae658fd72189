package dev.journey.graph;

import dev.journey.condition.CustomPredicate;
import dev.journey.condition.Scope;
import dev.journey.event.Event;
import dev.journey.map.Persona;
import dev.journey.model.Cap;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Reentry;
import dev.journey.model.Scoring;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A journey made ready to run: compiled once, shared by all threads. */
public final class JourneyGraph {

    private final Journey journey;
    private final ZoneId zone;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int start;
    private final int remember;
    private final boolean enteredOnce;
    private final List<StageNode> stages;
    private final List<Window> capWindows;
    private final Map<String, CustomPredicate> predicates;
    private final OptionalInt scoreSlot;
    private final SlotIndex slots;
    private final EventTypes types = new EventTypes();
    private final Map<String, Guard> segments = new LinkedHashMap<>();

    private JourneyGraph(Journey journey, Map<String, CustomPredicate> predicates) {
        this.journey = journey;
        this.predicates = predicates;
        this.zone = journey.zone().orElse(ZoneOffset.UTC);
        journey.stages().forEach(stage -> numbers.put(stage.id(), numbers.size()));
        this.remember = journey.remember();
        this.enteredOnce = journey.reentry() instanceof Reentry.Never;
        this.start = number(journey.start());
        this.capWindows = journey.caps().stream()
                .map(cap -> new Window(cap.within(), zone))
                .toList();
        Slots ofJourney = new Slots(journey, zone, Scope.JOURNEY);
        this.scoreSlot =
                journey.scoring().equals(Scoring.none()) ? OptionalInt.empty() : OptionalInt.of(ofJourney.score());
        planSegments(ofJourney);
        List<Draft> drafts = journey.stages().stream()
                .map(stage -> new Draft(stage, ofJourney))
                .toList();
        this.slots = ofJourney.build();
        this.stages = drafts.stream().map(Draft::node).toList();
    }

    /** Compiles a journey to be looked at; its custom conditions cannot be asked. */
    public static JourneyGraph of(Journey journey) {
        return of(journey, Map.of());
    }

    /** Compiles a journey, with the predicates of its custom conditions by name. */
    public static JourneyGraph of(Journey journey, Map<String, CustomPredicate> predicates) {
        return new JourneyGraph(journey, Map.copyOf(predicates));
    }

    /** What a segment says of the journey is remembered even where no condition names the persona. */
    private void planSegments(Slots ofJourney) {
        Guards guards = new Guards(journey, zone, predicates, ofJourney, new Slots(journey, zone, Scope.STAGE));
        SegmentScopes scopes = new SegmentScopes(journey);
        journey.personas().stream()
                .filter(persona -> persona.segment().isPresent())
                .map(Persona::id)
                .forEach(persona -> {
                    Guard segment = guards.segment(persona);
                    if (!scopes.asksForVisit(persona)) {
                        segments.put(persona, segment);
                    }
                });
    }

    /**
     * The segments by the ids of their personas, in the order of the journey. Those that ask for the events of a visit
     * are not among them: these are remembered only where a condition of the stage names the persona.
     */
    public Map<String, Guard> segments() {
        return segments;
    }

    /** The journey as it was written. */
    public Journey journey() {
        return journey;
    }

    /** Whether another graph is one of an equal journey. */
    public boolean isOfJourney(JourneyGraph other) {
        return this == other || journey.equals(other.journey);
    }

    /** The zone of the journey; UTC where it has none, and then nothing asks for it. */
    public ZoneId zone() {
        return zone;
    }

    /** The stage of this number. */
    public StageNode stage(int number) {
        return stages.get(number);
    }

    /** The stage of this id. */
    public Optional<StageNode> findStage(String id) {
        return Optional.ofNullable(numbers.get(id)).map(stages::get);
    }

    /** The stages, in the order of the journey. */
    public List<StageNode> stages() {
        return stages;
    }

    /** The entry stage. */
    public StageNode start() {
        return stages.get(start);
    }

    private int number(String stage) {
        return Objects.requireNonNull(numbers.get(stage), stage);
    }

    /** In what a cap counts. */
    public Window capWindow(int cap) {
        return capWindows.get(cap);
    }

    /** What is remembered of the journey, beside the visit. */
    public SlotIndex slots() {
        return slots;
    }

    /** The number of a type of events, by which every stage knows what they can change. */
    public int type(Event event) {
        return types.number(event.type());
    }

    EventTypes types() {
        return types;
    }

    /** The points that a customer has who remembers this. */
    public long score(Memory memory) {
        return scoreSlot.isEmpty()
                ? 0
                : memory.number(scoreSlot.getAsInt(), journey.scoring().start());
    }

    /** Whether nobody comes back from a terminal stage. */
    public boolean isEnteredOnce() {
        return enteredOnce;
    }

    /** How many ids of events are remembered, against duplicates. */
    public int remember() {
        return remember;
    }

    /** Whether ids of events are remembered, against duplicates. */
    public boolean remembersIds() {
        return remember > 0;
    }

    private int[] caps(FollowUp followUp) {
        List<Cap> caps = journey.caps();
        return IntStream.range(0, caps.size())
                .filter(cap ->
                        followUp.channel().equals(Optional.of(caps.get(cap).channel())))
                .toArray();
    }

    /** A stage whose slots are not numbered to the end yet. */
    private final class Draft {

        private final Stage stage;
        private final Slots slots;
        private final List<Rule> rules = new ArrayList<>();
        private final List<FollowUpNode> followUps = new ArrayList<>();

        Draft(Stage stage, Slots ofJourney) {
            this.stage = stage;
            this.slots = new Slots(journey, zone, Scope.STAGE);
            Guards guards = new Guards(journey, zone, predicates, ofJourney, slots);
            journey.transitions().stream()
                    .filter(transition -> transition.leaves(stage))
                    .sorted(Comparator.comparing(Transition::priority, Comparator.reverseOrder()))
                    .forEach(transition ->
                            rules.add(new Rule(transition, number(transition.to()), guards.of(transition.when()))));
            stage.followUps()
                    .forEach(followUp ->
                            followUps.add(new FollowUpNode(followUp, guards.of(followUp.when()), caps(followUp))));
        }

        StageNode node() {
            return new StageNode(
                    number(stage.id()),
                    stage,
                    stage.conversion().map(goal -> EventMatcher.of(goal.pattern(), journey)),
                    List.copyOf(rules),
                    List.copyOf(followUps),
                    slots.build(),
                    JourneyGraph.this);
        }
    }
}
