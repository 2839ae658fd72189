package dev.journey.template;

import dev.journey.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A definition is no stage model; holds everything that is wrong with it. */
public final class InvalidStageModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidStageModelException(String model, List<Problem> problems) {
        super(message(model, problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong; paths are those of the model, such as {@code /stages/1/phase}. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String model, List<Problem> problems) {
        String head = "stage model '" + model + "' has "
                + (problems.size() == 1 ? "a problem" : problems.size() + " problems");
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n  ", head + ":\n  ", ""));
    }
}
