package dev.journey.mermaid;

import dev.journey.mermaid.Diagram.Task;
import dev.journey.mermaid.Diagram.Words;
import dev.journey.model.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads a task: its name, its score and, where somebody is named, those who do it. */
final class TaskReader {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+");

    private final Part part;
    private final List<Part> fields;
    private final Problems problems;

    private TaskReader(Part part, Problems problems) {
        this.part = part;
        this.fields = part.split(':');
        this.problems = problems;
    }

    /** The task that a part says, if it is one. */
    static Optional<Task> read(Part part, BiFunction<String, Part, Optional<Words>> words, Problems problems) {
        problems.spend(part.location());
        TaskReader reader = new TaskReader(part, problems);
        Optional<Words> name = reader.name(words);
        Optional<Integer> score = reader.score();
        List<Words> people = reader.people(words);
        return name.flatMap(called -> score.map(number -> new Task(called, number, people)));
    }

    private Optional<Words> name(BiFunction<String, Part, Optional<Words>> words) {
        Part name = fields.get(0);
        if (name.isEmpty()) {
            problems.add(
                    ProblemCode.MISSING_KEY,
                    part.location(),
                    "task must have a name before its score: '" + part.text() + "'");
            return Optional.empty();
        }
        return words.apply("task", name);
    }

    private Optional<Integer> score() {
        if (fields.size() == 1) {
            problems.add(
                    ProblemCode.MISSING_KEY,
                    part.location(),
                    subject() + " must have a score from 1 to 5: has none; write '" + part.text() + ": 3'");
            return Optional.empty();
        }
        Part score = fields.get(1);
        String text = score.text();
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '5') {
            return Optional.of(text.charAt(0) - '0');
        }
        problems.add(
                NUMBER.matcher(text).matches() ? ProblemCode.OUT_OF_RANGE : ProblemCode.INVALID_VALUE,
                score.location(),
                "score of " + subject() + " must be a whole number from 1 to 5: '" + text + "'");
        return Optional.empty();
    }

    private List<Words> people(BiFunction<String, Part, Optional<Words>> words) {
        if (fields.size() > 3) {
            Part people = part.from(fields.get(2).begin() - part.begin());
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    people.location(people.text().indexOf(':')),
                    "people of " + subject() + " must not hold ':': '" + people.text() + "'; write #58;");
        }
        if (fields.size() < 3) {
            return List.of();
        }
        return fields.get(2).split(',').stream()
                .filter(person -> !person.isEmpty())
                .map(person -> person(person, words))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Words> person(Part person, BiFunction<String, Part, Optional<Words>> words) {
        problems.spend(person.location());
        return words.apply("person", person);
    }

    private String subject() {
        return "task '" + fields.get(0).text() + "'";
    }
}
