package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A code, a journey in which it is found and one in which it is not.
 *
 * @param code the code
 * @param checks how the journeys are asked
 * @param bad the journey that has it
 * @param found what is found in it, as text
 * @param good the journey that has not
 */
record Case(
        FindingCode code,
        Checks checks,
        Consumer<Journey.Builder> bad,
        List<String> found,
        Consumer<Journey.Builder> good) {

    static Case of(FindingCode code, Consumer<Journey.Builder> bad, String found, Consumer<Journey.Builder> good) {
        return new Case(code, Checks.standard(), bad, List.of(found), good);
    }

    Case asked(Checks checks) {
        return new Case(code, checks, bad, found, good);
    }

    Case alsoFound(String another) {
        return new Case(
                code,
                checks,
                bad,
                Stream.concat(found.stream(), Stream.of(another)).toList(),
                good);
    }

    List<String> foundInBad() {
        return found(bad);
    }

    List<String> foundInGood() {
        return found(good);
    }

    private List<String> found(Consumer<Journey.Builder> parts) {
        Journey.Builder journey = Journey.builder("case");
        parts.accept(journey);
        return checks.check(journey.build()).stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::toString)
                .toList();
    }

    @Override
    public String toString() {
        return code.name();
    }
}
