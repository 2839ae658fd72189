package dev.journey.examples.webshop;

import dev.journey.model.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of a CSV file's columns, each once; one without is called by its number, such as {@code column-3}. */
final class CsvHeader {

    private final String file;
    private final List<String> names = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    CsvHeader(String file, CsvRow row) {
        this.file = file;
        if (row.isBroken() || row.isGarbled()) {
            throw new CannotRunException(ExitCode.INPUT, file + " does not begin with a line of CSV in UTF-8");
        }
        for (String field : row.fields()) {
            names.add(field.isBlank() ? "column-" + (names.size() + 1) : field.strip());
        }
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name))
                .distinct()
                .forEach(name -> problems.add("has more than one column '" + name + "'"));
    }

    List<String> names() {
        return names;
    }

    /** The index of a column, or a problem that {@link #check} tells of. */
    int indexOf(String name, String option) {
        int index = names.indexOf(name);
        if (index < 0) {
            problems.add("has no column '" + name + "' (" + option + " names another)" + nearest(name));
        }
        return index;
    }

    /** Only a name that is close: all of them are told of once, at the end. */
    private String nearest(String name) {
        String suggestion = Suggestion.of(name, names);
        return suggestion.contains("did you mean") ? suggestion : "";
    }

    /** Tells of everything that is wrong with the header. */
    void check() {
        if (!problems.isEmpty()) {
            String all = String.join("\n" + file + " ", problems);
            throw new CannotRunException(
                    ExitCode.INPUT, file + " " + all + "\nthe columns are: " + String.join(", ", names));
        }
    }
}
