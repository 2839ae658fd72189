package dev.journey.jackson.provider;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import dev.journey.jackson.tree.CoreSchema;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Puts texts in quotes that would be read as something else without them, by YAML 1.2 or by the many tools that still
 * read YAML 1.1, in which {@code NO} is false and {@code 21:00} a number. Signs of the syntax are not its concern.
 */
final class Quotes extends StringQuotingChecker {

    private static final long serialVersionUID = 1L;

    /** A reader would fold it into a space. */
    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029]");

    /** YAML 1.1 takes only those for numbers that do not begin with 0; people would wonder. */
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d\\d?(:\\d\\d)+");

    private static final Resolver YAML_1_1 = new Resolver();

    @Override
    public boolean needToQuoteName(String name) {
        return needToQuoteValue(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return isReservedKeyword(value)
                || LINE_BREAK.matcher(value).find()
                || TIME_OF_DAY.matcher(value).matches()
                || CoreSchema.isNoText(value)
                || !YAML_1_1.resolve(NodeId.scalar, value, true).equals(Tag.STR);
    }
}
