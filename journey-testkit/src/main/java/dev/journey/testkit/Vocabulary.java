package dev.journey.testkit;

import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.model.Experiment;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The few words of which all rules of a random journey are made: few, so that the rules meet in the same events and at
 * the same instants.
 *
 * @param zone the zone of the journey; without one there are no lengths of the calendar
 * @param personas the personas that have a segment so far
 * @param customs the names of the host's conditions
 */
record Vocabulary(
        Optional<ZoneId> zone,
        List<Length> lengths,
        List<String> events,
        List<String> touchpoints,
        List<String> personas,
        List<Experiment> experiments,
        List<String> customs) {

    static final List<String> ATTRIBUTES = List.of("value", "rating");
    static final List<String> PROFILE = List.of("country", "orders");
    static final List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.SMS, Channel.WEBSITE);

    private static final List<String> EVENTS = List.of("viewed", "ordered", "rated", "asked");
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("UTC"));

    static Vocabulary draw(Chance chance, List<String> customs) {
        Optional<ZoneId> zone = chance.percent(60) ? Optional.of(chance.one(ZONES)) : Optional.empty();
        List<String> events = EVENTS.subList(0, chance.between(2, EVENTS.size()));
        return new Vocabulary(
                zone, lengths(chance, zone.isPresent()), events, List.of(), List.of(), List.of(), customs);
    }

    private static List<Length> lengths(Chance chance, boolean zone) {
        if (zone && chance.percent(20)) {
            return List.of(
                    Length.of(Period.ofMonths(1)),
                    Length.of(Period.of(0, 1, 1)),
                    Length.of(Period.ofDays(28)),
                    Length.of(Duration.ofDays(28)),
                    Length.of(Duration.ofDays(1)));
        }
        List<Length> lengths = new ArrayList<>(chance.percent(60) ? ofHours() : ofDays());
        if (zone) {
            lengths.add(Length.of(Period.ofDays(1)));
            lengths.add(Length.of(Period.ofMonths(1)));
        }
        return List.copyOf(lengths);
    }

    private static List<Length> ofHours() {
        return List.of(
                Length.of(Duration.ofHours(1)),
                Length.of(Duration.ofHours(2)),
                Length.of(Duration.ofMinutes(150)),
                Length.of(Duration.ofDays(1)));
    }

    private static List<Length> ofDays() {
        return List.of(
                Length.of(Duration.ofHours(12)),
                Length.of(Duration.ofDays(1)),
                Length.of(Duration.ofDays(2)),
                Length.of(Duration.ofDays(7)));
    }

    Vocabulary withTouchpoints(List<String> touchpoints) {
        return new Vocabulary(zone, lengths, events, touchpoints, personas, experiments, customs);
    }

    Vocabulary withPersonas(List<String> personas) {
        return new Vocabulary(zone, lengths, events, touchpoints, personas, experiments, customs);
    }

    Vocabulary withExperiments(List<Experiment> experiments) {
        return new Vocabulary(zone, lengths, events, touchpoints, personas, experiments, customs);
    }
}
