package dev.journey.model;

import static dev.journey.model.ProblemCode.DUPLICATE_ID;
import static dev.journey.model.ProblemCode.INVALID_ID;
import static dev.journey.model.ProblemCode.OUT_OF_RANGE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Takes down what the rules of a definition find wrong. */
final class ProblemReport {

    private static final int MOST_GUESSES = 100;

    /** The keys of a journey, in the order of the file. */
    private static final List<String> KEYS = List.of(
            "id",
            "version",
            "start",
            "reentry",
            "remember",
            "keep",
            "teams",
            "personas",
            "touchpoints",
            "stages",
            "transitions",
            "scoring",
            "caps",
            "quietHours",
            "referral",
            "experiments",
            "painPoints",
            "opportunities",
            "actions");

    private final List<Problem> problems = new ArrayList<>();

    /** All that was found, in the order of the file; of one thing in the order of the rules. */
    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(ProblemReport::key).thenComparingInt(ProblemReport::index))
                .toList();
    }

    private static int key(Problem problem) {
        return KEYS.indexOf(problem.path().split("/")[1]);
    }

    private static int index(Problem problem) {
        String[] steps = problem.path().split("/");
        return steps.length > 2 && Character.isDigit(steps[2].charAt(0)) ? Integer.parseInt(steps[2]) : 0;
    }

    void add(ProblemCode code, Pointer path, String message) {
        problems.add(new Problem(code, path.toString(), message));
    }

    void idIsASlug(String kind, Pointer path, String id) {
        if (!isSlug(id)) {
            add(
                    INVALID_ID,
                    path,
                    idOf(kind) + " must be of small letters, digits and '-', not beginning with '-': '" + id + "'");
        }
    }

    private static boolean isSlug(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean fits = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0;
            if (!fits) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private static String idOf(String kind) {
        boolean vowel = "aeiou".indexOf(kind.charAt(0)) >= 0;
        return "id of " + (vowel ? "an " : "a ") + kind;
    }

    void atLeast(int least, int number, Supplier<String> subject, Pointer path) {
        if (number < least) {
            add(OUT_OF_RANGE, path, subject.get() + " must be at least " + least + ": " + number);
        }
    }

    void within(int least, int most, OptionalInt number, Supplier<String> subject, Pointer path) {
        if (number.isPresent() && (number.getAsInt() < least || number.getAsInt() > most)) {
            add(
                    OUT_OF_RANGE,
                    path,
                    subject.get() + " must be from " + least + " to " + most + ": " + number.getAsInt());
        }
    }

    /** Something names another thing, which must be there. */
    void names(
            Supplier<String> subject,
            ProblemCode unknown,
            String kind,
            String id,
            Collection<String> known,
            Pointer path) {
        if (!known.contains(id)) {
            add(unknown, path, subject.get() + " names unknown " + kind + " '" + id + "'" + suggestion(id, known));
        }
    }

    /** What may be meant by something unknown; only for the first, since guessing for thousands would take its time. */
    String suggestion(String unknown, Collection<String> known) {
        return problems.size() < MOST_GUESSES ? Suggestion.of(unknown, known) : "";
    }

    /** The ids of one kind of thing, of which none was seen yet. */
    Ids ids(String kind) {
        return new Ids(kind);
    }

    /** The ids of one kind of thing: slugs, each once. */
    final class Ids {

        private final String kind;
        private final Set<String> seen = new HashSet<>();

        private Ids(String kind) {
            this.kind = kind;
        }

        void add(String id, Pointer path) {
            idIsASlug(kind, path, id);
            addMadeUp(id, path);
        }

        /** Made of other ids, of whose shape others report. */
        void addMadeUp(String id, Pointer path) {
            if (!seen.add(id)) {
                ProblemReport.this.add(
                        DUPLICATE_ID,
                        path,
                        idOf(kind) + " must be there once: '" + id + "'; give this one another id"
                                + (kind.equals("touchpoint") ? ", or name it by its id" : ""));
            }
        }
    }
}
