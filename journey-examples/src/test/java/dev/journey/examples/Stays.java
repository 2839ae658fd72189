package dev.journey.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the customers stand at the end of an effects file, read with nothing but regular expressions. */
record Stays(Map<String, List<String>> byStage) {

    private static final Pattern LINE = Pattern.compile("\\{\"customer\":\"([^\"]*)\",\"at\":\"([^\"]*)\",\"effect\":"
            + "\"(?:entered\",\"stage|moved\",.*\"to)\":\"([^\"]*)\".*");

    static Stays of(List<String> effects) {
        Map<String, Matcher> last = new HashMap<>();
        for (String effect : effects) {
            Matcher line = LINE.matcher(effect);
            if (line.matches()) {
                last.put(line.group(1), line);
            }
        }
        Map<String, List<String>> byStage = new HashMap<>();
        last.forEach((customer, line) -> byStage.computeIfAbsent(line.group(3), stage -> new ArrayList<>())
                .add(line.group(2) + " " + customer));
        return new Stays(byStage);
    }

    /** The instant of entering and the customer, for each who is in the stage. */
    List<String> in(String stage) {
        return byStage.getOrDefault(stage, List.of());
    }
}
