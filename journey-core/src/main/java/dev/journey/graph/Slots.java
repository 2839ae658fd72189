package dev.journey.graph;

import dev.journey.condition.Aggregate;
import dev.journey.condition.AggregateFunction;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.condition.Scope;
import dev.journey.condition.Sequence;
import dev.journey.model.Journey;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives every guard of one scope the key of its slot; guards that need the same facts share one. */
final class Slots {

    private final Journey journey;
    private final ZoneId zone;
    private final Scope scope;
    private final NeedText words;
    private final Map<String, Plan> plans = new LinkedHashMap<>();

    Slots(Journey journey, ZoneId zone, Scope scope) {
        this.journey = journey;
        this.zone = zone;
        this.scope = scope;
        this.words = new NeedText(journey, zone);
    }

    /** A slot that counts up to {@code enough} events, within a length of time or for ever. */
    int counting(EventPattern pattern, Optional<Length> within, int enough) {
        return plan(new Counting(pattern, within), enough);
    }

    /** A slot that knows when the last event was. */
    int last(EventPattern pattern) {
        return plan(new Last(pattern), 1);
    }

    /** A slot that knows how far a sequence has come about. */
    int sequence(Sequence sequence) {
        return plan(new InOrder(sequence.patterns(), sequence.spanning()), 1);
    }

    /** A slot that knows what an attribute adds up to; of different values, {@code enough} are known. */
    int summary(Aggregate aggregate, int enough) {
        return plan(new Adding(aggregate.function(), aggregate.attribute(), aggregate.pattern()), enough);
    }

    /** A slot that knows what an attribute was in the events of a window, for every function alike. */
    int kept(Aggregate aggregate, Length within) {
        return plan(new Keeping(aggregate.attribute(), aggregate.pattern(), within, journey.keep()), 1);
    }

    /** The slot that knows the score. */
    int score() {
        return plan(new Scoring(), 1);
    }

    private int plan(Need need, int enough) {
        Plan plan = plans.computeIfAbsent(need.text(words), key -> new Plan(need, plans.size()));
        plan.enough = Math.max(plan.enough, enough);
        return Memory.key(scope, plan.index);
    }

    /** The slots that were asked for. */
    SlotIndex build() {
        List<Slot> slots = new ArrayList<>();
        SortedMap<String, Slot> byText = new TreeMap<>();
        plans.forEach((text, plan) -> {
            Slot slot = plan.need.slot(this, Memory.key(scope, plan.index), plan.enough);
            slots.add(slot);
            byText.put(plan.need.isLimited() ? text + " up to " + plan.enough : text, slot);
        });
        return new SlotIndex(slots, byText);
    }

    private EventMatcher matcher(EventPattern pattern) {
        return EventMatcher.of(pattern, journey);
    }

    private static final class Plan {

        private final Need need;
        private final int index;
        private int enough;

        Plan(Need need, int index) {
            this.need = need;
            this.index = index;
        }
    }

    /** What some guard has to know. Needs of the same text share a slot, which keeps enough for each of them. */
    private sealed interface Need {
        Slot slot(Slots of, int key, int enough);

        String text(NeedText words);

        /** Whether it depends on {@code enough} what is remembered. */
        default boolean isLimited() {
            return false;
        }
    }

    private record Counting(EventPattern pattern, Optional<Length> within) implements Need {
        @Override
        public Slot slot(Slots of, int key, int enough) {
            EventMatcher matcher = of.matcher(pattern);
            return within.<Slot>map(length -> new InWindowSlot(key, matcher, new Window(length, of.zone), enough))
                    .orElseGet(() -> new CountSlot(key, matcher, enough));
        }

        @Override
        public String text(NeedText words) {
            return within.map(length -> "instants " + words.of(pattern) + " within " + words.of(length))
                    .orElseGet(() -> "count " + words.of(pattern));
        }

        @Override
        public boolean isLimited() {
            return true;
        }
    }

    private record Last(EventPattern pattern) implements Need {
        @Override
        public Slot slot(Slots of, int key, int enough) {
            return new LastSlot(key, of.matcher(pattern));
        }

        @Override
        public String text(NeedText words) {
            return "last " + words.of(pattern);
        }
    }

    private record InOrder(List<EventPattern> patterns, Optional<Length> spanning) implements Need {
        @Override
        public Slot slot(Slots of, int key, int enough) {
            List<EventMatcher> places = patterns.stream().map(of::matcher).toList();
            return new SequenceSlot(key, places, spanning.map(length -> new Window(length, of.zone)));
        }

        @Override
        public String text(NeedText words) {
            return patterns.stream().map(words::of).collect(Collectors.joining(" ", "sequence [", "]"))
                    + spanning.map(length -> " spanning " + words.of(length)).orElse("");
        }
    }

    private record Adding(AggregateFunction function, String attribute, EventPattern pattern) implements Need {
        @Override
        public Slot slot(Slots of, int key, int enough) {
            return new SummarySlot(key, of.matcher(pattern), function, attribute, enough);
        }

        @Override
        public String text(NeedText words) {
            return function.key() + " " + NeedText.quoted(attribute) + " " + words.of(pattern);
        }

        @Override
        public boolean isLimited() {
            return function == AggregateFunction.DISTINCT;
        }
    }

    /** How many are kept is the journey's to say. */
    private record Keeping(String attribute, EventPattern pattern, Length within, int keep) implements Need {
        @Override
        public Slot slot(Slots of, int key, int enough) {
            Window window = new Window(within, of.zone);
            return new KeptSlot(key, of.matcher(pattern), attribute, window, keep);
        }

        @Override
        public String text(NeedText words) {
            return "values " + NeedText.quoted(attribute) + " " + words.of(pattern) + " within " + words.of(within)
                    + " up to " + keep;
        }
    }

    private record Scoring() implements Need {
        @Override
        public Slot slot(Slots of, int key, int enough) {
            return ScoreSlot.of(key, of.journey);
        }

        @Override
        public String text(NeedText words) {
            return words.ofScore();
        }
    }
}
