package dev.journey.jackson.tree;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.InvalidDocumentException.Located;
import dev.journey.codec.Location;
import dev.journey.codec.ReadLimits;
import dev.journey.model.Problem;
import dev.journey.model.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers what is wrong with a document while it is read; for one thread. */
public final class Problems {

    private static final Comparator<Located> BY_PLACE = Comparator.comparing(
            located -> located.location().orElseThrow(),
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column));

    /** How the codes of references begin that lead nowhere. */
    private static final String UNKNOWN = "UNKNOWN_";

    /** Nobody reads more characters than that of what is wrong with a document. */
    private static final int MOST_TOLD = 10_000_000;

    private final String source;
    private final ReadLimits limits;
    private final List<Located> found = new ArrayList<>();
    private final Set<At> places = new HashSet<>();
    private final Set<String> unread = new HashSet<>();

    /** How many characters all problems have. */
    private long told;

    private boolean someIdIsUnread;

    /** No problems yet, of a document that is called so and read within these limits. */
    public Problems(String source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** Within which the document is read. */
    public ReadLimits limits() {
        return limits;
    }

    /** What the document is called. */
    public String source() {
        return source;
    }

    /** How many problems there are. */
    public int count() {
        return found.size();
    }

    /** One more problem. */
    public void report(Place place, ProblemCode code, String message) {
        add(new Problem(code, place.path(), message), place.location());
    }

    /** Notes that something else stands for the value at a node: what is wrong with that is nobody's fault. */
    public void unread(Node node) {
        unread.add(node.place().path());
        someIdIsUnread |=
                node.members().filter(members -> members.containsKey("id")).isPresent();
    }

    /** A value that does not fit its place. */
    public void invalid(Node node, String message) {
        report(node.place(), ProblemCode.INVALID_VALUE, message);
    }

    /** A value of another kind than the one that must be there. */
    public void wrongKind(Node node, String expected) {
        boolean wantsQuotes =
                node.isScalar() && !node.isNull() && !(node.value() instanceof String) && expected.contains("text");
        invalid(
                node,
                node.place().subject() + " must be " + expected + ", not " + node.describe()
                        + (wantsQuotes ? "; put it in quotes" : "")
                        + (node.isNeedless() ? "; leave it out instead" : ""));
    }

    /**
     * What keeps the value at a node from being a journey, but for what follows from a problem that is known already:
     * one that stands at the same place, around it or in it, and, where an id cannot be read, references that lead
     * nowhere.
     */
    public void report(Node node, List<Problem> ofTheModel) {
        List<String> known = Stream.concat(
                        found.stream().map(located -> located.problem().path()), unread.stream())
                .toList();
        boolean idsMayBeThere = someIdIsUnread || known.stream().anyMatch(path -> path.endsWith("/id"));
        String root = node.place().path();
        for (Problem problem : ofTheModel) {
            String path = root + problem.path();
            boolean mayBeThere = idsMayBeThere && problem.code().name().startsWith(UNKNOWN);
            if (!mayBeThere && known.stream().noneMatch(other -> isIn(path, other) || isIn(other, path))) {
                Location nearest = node.nearest(problem.path()).place().location();
                add(new Problem(problem.code(), path, problem.message()), nearest);
            }
        }
    }

    /** All problems, in order of the document. */
    public List<Located> inOrder() {
        return found.stream().sorted(BY_PLACE).toList();
    }

    /** All problems as an exception to throw. */
    public InvalidDocumentException asException() {
        return new InvalidDocumentException(source, inOrder());
    }

    /**
     * Says that a document cannot be read any further.
     *
     * @return what to throw: all problems so far and this one
     */
    public InvalidDocumentException malformed(Location location, String message) {
        add(new Problem(ProblemCode.MALFORMED_DOCUMENT, "", message), location);
        return asException();
    }

    /**
     * Says that a document goes beyond a limit, and is not read any further.
     *
     * @return what to throw: all problems so far and this one
     */
    public InvalidDocumentException tooLarge(Location location, String message) {
        found.add(new Located(new Problem(ProblemCode.DOCUMENT_TOO_LARGE, "", message), Optional.of(location)));
        return asException();
    }

    /** Of two problems at one place, the second follows from the first. */
    private void add(Problem problem, Location location) {
        if (!places.add(new At(location, problem.path()))) {
            return;
        }
        told += problem.path().length() + problem.message().length();
        if (found.size() == limits.problems() || told > MOST_TOLD) {
            throw tooLarge(location, "document must have fewer problems: reading stopped here, after " + found.size());
        }
        found.add(new Located(problem, Optional.of(location)));
    }

    /** Where a problem stands. */
    private record At(Location location, String path) {}

    private static boolean isIn(String path, String around) {
        return path.equals(around) || path.startsWith(around + "/");
    }
}
