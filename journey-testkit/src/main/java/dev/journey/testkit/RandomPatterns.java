package dev.journey.testkit;

import dev.journey.condition.EventPattern;

/** Which events a rule is about. */
final class RandomPatterns {

    private final Chance chance;
    private final Vocabulary words;
    private final RandomComparisons comparisons;

    RandomPatterns(Chance chance, Vocabulary words) {
        this.chance = chance;
        this.words = words;
        this.comparisons = new RandomComparisons(chance);
    }

    /** Never the pattern that matches every event. */
    EventPattern pattern() {
        if (!words.touchpoints().isEmpty() && chance.percent(15)) {
            EventPattern pattern = EventPattern.any().touchpoint(chance.one(words.touchpoints()));
            return details(chance.percent(40) ? pattern.event(chance.one(words.events())) : pattern);
        }
        return withoutTouchpoint();
    }

    /** As a touchpoint's own patterns are. */
    EventPattern withoutTouchpoint() {
        return new Choice<EventPattern>()
                .or(60, this::ofType)
                .or(30, () -> details(ofType()))
                .or(2, () -> EventPattern.any().channel(chance.one(Vocabulary.CHANNELS)))
                .or(2, () -> where(EventPattern.any()))
                .draw(chance);
    }

    private EventPattern ofType() {
        return EventPattern.of(chance.one(words.events()));
    }

    private EventPattern details(EventPattern pattern) {
        EventPattern all = chance.percent(20) ? pattern.channel(chance.one(Vocabulary.CHANNELS)) : pattern;
        return chance.percent(70) ? where(all) : all;
    }

    private EventPattern where(EventPattern pattern) {
        EventPattern all = pattern;
        for (String attribute : chance.some(Vocabulary.ATTRIBUTES)) {
            all = all.where(attribute, comparisons.ofAnything());
        }
        return all;
    }
}
