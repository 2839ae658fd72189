package dev.journey.jackson.provider;

import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.util.regex.Pattern;

/** Puts texts in quotes that hold line breaks which some readers of YAML take for one and others do not. */
final class LineBreaks extends JsonGeneratorDelegate {

    private static final Pattern DOUBTFUL = Pattern.compile("[\\u0085\\u2028\\u2029]");

    private final YAMLGenerator yaml;

    LineBreaks(YAMLGenerator yaml) {
        super(yaml);
        this.yaml = yaml;
    }

    @Override
    public void writeString(String text) throws IOException {
        boolean doubtful = DOUBTFUL.matcher(text).find();
        yaml.configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, !doubtful);
        yaml.writeString(text);
    }
}
