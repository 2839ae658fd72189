package dev.journey.testkit.law;

import dev.journey.model.Journey;
import dev.journey.scenario.Scenario;
import dev.journey.testkit.RandomHistory;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;

/**
 * A journey breaks a law; with the smallest history that could be found in which it does.
 *
 * <p>The message tells the law, the seed, the customer's timeline and the lines of a test.
 */
public final class LawViolation extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Journey journey;
    private final transient Breach breach;

    LawViolation(Journey journey, Breach breach, List<Breach> others) {
        super(message(journey, breach, others));
        this.journey = journey;
        this.breach = breach;
        others.forEach(other -> addSuppressed(new LawViolation(journey, other, List.of())));
    }

    /** The law in words. */
    public String law() {
        return breach.law();
    }

    /** The id of the journey. */
    public String journey() {
        return journey.id();
    }

    /** How the law is broken, in the smallest history. */
    public String how() {
        return breach.how();
    }

    /** The seed of the first history that breaks the law; empty where all histories together do. */
    public OptionalLong seed() {
        return breach.found().isPresent() ? OptionalLong.of(breach.found().get().seed()) : OptionalLong.empty();
    }

    /** The smallest history that breaks the law; empty where all histories together do. */
    public Optional<RandomHistory> history() {
        return breach.found().map(Breach.Found::history);
    }

    /** The customer's timeline; empty where there is no history. */
    public String story() {
        return breach.found().map(Breach.Found::story).orElse("");
    }

    /** The lines of a test that take the history through the engine; empty where there is no history. */
    public String code() {
        return history().map(JavaCode::of).orElse("");
    }

    /**
     * The history as a scenario, in which nothing is expected yet; empty where there is no history.
     *
     * <p>The message has it as a file has it, where a module provides the format.
     */
    public Optional<Scenario> scenario() {
        return history().map(history -> AsScenario.of(breach.law(), history));
    }

    private static String message(Journey journey, Breach breach, List<Breach> others) {
        StringJoiner text = new StringJoiner("\n");
        text.add("journey " + Words.quoted(journey.id()) + ", version " + journey.version() + ", breaks the law "
                + Words.quoted(breach.law()) + ": " + breach.how());
        breach.found()
                .ifPresent(found -> text.add("")
                        .add("the smallest history, of seed " + found.seed() + ":")
                        .add("")
                        .add(found.story().indent(2).stripTrailing())
                        .add("")
                        .add("the same in a test:")
                        .add("")
                        .add(JavaCode.of(found.history()).indent(4).stripTrailing()));
        breach.found()
                .map(found -> AsScenario.of(breach.law(), found.history()))
                .flatMap(AsScenario::yaml)
                .ifPresent(yaml -> text.add("")
                        .add("the same as a scenario, which still has to say what is expected:")
                        .add("")
                        .add(yaml.indent(4).stripTrailing()));
        others.forEach(other -> text.add("").add("and the law " + Words.quoted(other.law()) + ": " + other.how()));
        return text.toString();
    }
}
