package dev.journey.compare;

import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.model.Reentry;
import java.util.Map;
import java.util.stream.Collectors;

/** How values read in a change. */
final class Words {

    private Words() {}

    static String quoted(String text) {
        return "'" + text.replace("\n", "\\n").replace("\r", "\\r") + "'";
    }

    /** What two channels have in common is a name, so that is what tells them apart. */
    static String channel(Channel channel) {
        return channel.name();
    }

    static String length(Length length) {
        return length.words();
    }

    static String texts(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + quoted(entry.getValue()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static String reentry(Reentry reentry) {
        if (reentry instanceof Reentry.After after) {
            return "after " + after.length().words();
        }
        return reentry instanceof Reentry.Always ? "always" : "never";
    }
}
