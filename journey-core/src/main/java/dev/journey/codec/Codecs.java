package dev.journey.codec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The codecs that the modules of an application provide.
 *
 * <pre>{@code
 * Codecs.installed().document(Journey.class, "yaml").write(journey, out);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Codecs {

    private static final Logger LOG = LoggerFactory.getLogger(Codecs.class);

    private final List<Codec<?>> codecs;

    private Codecs(List<Codec<?>> codecs) {
        this.codecs = List.copyOf(codecs);
    }

    /** The codecs that are services on the class path or module path. */
    public static Codecs installed() {
        List<Codec<?>> codecs = new ArrayList<>();
        ServiceLoader.load(DocumentCodec.class, Codecs.class.getClassLoader()).forEach(codecs::add);
        ServiceLoader.load(LineCodec.class, Codecs.class.getClassLoader()).forEach(codecs::add);
        LOG.debug("codecs found: {}", codecs);
        return of(codecs);
    }

    /** These codecs alone; of two for the same type and format, the first is taken. */
    public static Codecs of(List<? extends Codec<?>> codecs) {
        return new Codecs(List.copyOf(codecs));
    }

    /**
     * The codec that writes a type as a document of this format.
     *
     * @throws UnknownFormatException if there is none
     */
    public <T> DocumentCodec<T> document(Class<T> type, String format) {
        Objects.requireNonNull(format, "format");
        return find(DocumentCodec.class, type, format, codec -> codec.format().equals(format));
    }

    /**
     * The codec that writes a type as a document in files of this name.
     *
     * @throws UnknownFormatException if there is none
     */
    public <T> DocumentCodec<T> document(Class<T> type, Path file) {
        String suffix = suffix(Objects.requireNonNull(file, "file"));
        return find(DocumentCodec.class, type, suffix, codec -> codec.suffixes().contains(suffix));
    }

    /**
     * The codec that writes a type line by line in this format.
     *
     * @throws UnknownFormatException if there is none
     */
    public <T> LineCodec<T> lines(Class<T> type, String format) {
        Objects.requireNonNull(format, "format");
        return find(LineCodec.class, type, format, codec -> codec.format().equals(format));
    }

    @SuppressWarnings("unchecked") // a codec's type() is its T
    private <T, C extends Codec<T>> C find(
            Class<? super C> kind, Class<T> type, String wanted, Predicate<Codec<?>> fits) {
        Objects.requireNonNull(type, "type");
        List<Codec<?>> able = codecs.stream()
                .filter(kind::isInstance)
                .filter(codec -> codec.type().equals(type))
                .toList();
        return (C) able.stream()
                .filter(fits)
                .findFirst()
                .orElseThrow(() -> new UnknownFormatException(
                        type.getSimpleName(),
                        wanted,
                        able.stream().map(Codec::format).distinct().toList()));
    }

    private static String suffix(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
