package dev.journey.event;

import org.immutables.value.Value;

/**
 * A medium through which customer and brand meet, such as e-mail or the shop in the street.
 *
 * <p>The constants are the well-known ones; any other non-blank name makes a channel of its own:
 *
 * <pre>{@code
 * Channel.EMAIL.equals(Channel.of("email"))   // true
 * Channel.of("podcast")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Channel implements Comparable<Channel> permits ImmutableChannel {

    /** The brand's own pages on the web. */
    public static final Channel WEBSITE = of("website");

    /** Networks in which people share and comment. */
    public static final Channel SOCIAL_MEDIA = of("social-media");

    /** Messages by e-mail, such as a newsletter. */
    public static final Channel EMAIL = of("email");

    /** Space and time that the brand pays for. */
    public static final Channel ADVERTISING = of("advertising");

    /** People who sell for the brand. */
    public static final Channel SALES = of("sales");

    /** People who help customers. */
    public static final Channel SUPPORT = of("support");

    /** The product itself, while it is used. */
    public static final Channel PRODUCT = of("product");

    /** Places where customers meet one another. */
    public static final Channel COMMUNITY = of("community");

    /** The shop in the street. */
    public static final Channel IN_STORE = of("in-store");

    /** Short messages to a phone. */
    public static final Channel SMS = of("sms");

    /** Telephone calls. */
    public static final Channel PHONE = of("phone");

    /** What is on paper, such as a catalogue or a letter. */
    public static final Channel PRINT = of("print");

    /** What people tell each other. */
    public static final Channel WORD_OF_MOUTH = of("word-of-mouth");

    Channel() {}

    /**
     * The channel of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Channel of(String name) {
        return ImmutableChannel.of(name);
    }

    /** The name, as files write it. */
    @Value.Parameter
    public abstract String name();

    /** Channels are ordered by their names. */
    @Override
    public int compareTo(Channel other) {
        return name().compareTo(other.name());
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name of a channel must not be blank: '" + name() + "'");
        }
    }
}
