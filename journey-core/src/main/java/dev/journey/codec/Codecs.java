package dev.journey.codec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The codecs that the modules of an application provide; the core's own reads a Mermaid user journey diagram.
 *
 * <pre>{@code
 * Codecs.installed().document(Journey.class, "yaml").write(journey, out);
 * }</pre>
 *
 * <p>A file's format is that of the longest suffix with which its name ends, in any case: {@code shop.segment.ndjson}
 * is in the format of {@code segment.ndjson} where a codec has this suffix, otherwise in that of {@code ndjson}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Codecs {

    private static final Logger LOG = LoggerFactory.getLogger(Codecs.class);

    /** The format that the core itself provides. */
    private static final String OWN = "mermaid";

    private static final String ADD_A_MODULE = "add one to the class path or module path, such as journey-jackson";

    private final List<Codec<?>> codecs;

    private Codecs(List<Codec<?>> codecs) {
        this.codecs = List.copyOf(codecs);
    }

    /** The codecs that are services on the class path or module path. */
    public static Codecs installed() {
        List<Codec<?>> codecs = new ArrayList<>();
        ServiceLoader.load(DocumentCodec.class, Codecs.class.getClassLoader()).forEach(codecs::add);
        ServiceLoader.load(LineCodec.class, Codecs.class.getClassLoader()).forEach(codecs::add);
        Codecs installed = of(codecs);
        LOG.debug("codecs found: {}", installed);
        return installed;
    }

    /** These codecs alone; of two for the same type and format, the first is taken. */
    public static Codecs of(List<? extends Codec<?>> codecs) {
        return new Codecs(List.copyOf(Objects.requireNonNull(codecs, "codecs")));
    }

    /** All of them, in the order in which they were found or given. */
    public List<Codec<?>> all() {
        return codecs;
    }

    /**
     * The codec that writes a type as a document of this format.
     *
     * @throws UnknownFormatException if there is none
     */
    public <T> DocumentCodec<T> document(Class<T> type, String format) {
        return ofFormat(DocumentCodec.class, type, format);
    }

    /**
     * The codec that writes a type as a document in files of this name.
     *
     * @throws UnknownFormatException if there is none
     */
    public <T> DocumentCodec<T> document(Class<T> type, Path file) {
        return ofFile(DocumentCodec.class, type, file);
    }

    /**
     * The codec that writes a type line by line in this format.
     *
     * @throws UnknownFormatException if there is none
     */
    public <T> LineCodec<T> lines(Class<T> type, String format) {
        return ofFormat(LineCodec.class, type, format);
    }

    /**
     * The codec that writes a type line by line in files of this name.
     *
     * @throws UnknownFormatException if there is none
     */
    public <T> LineCodec<T> lines(Class<T> type, Path file) {
        return ofFile(LineCodec.class, type, file);
    }

    private <T, C extends Codec<T>> C ofFormat(Class<? super C> kind, Class<T> type, String format) {
        Objects.requireNonNull(format, "format");
        List<C> able = able(kind, type);
        return able.stream()
                .filter(codec -> codec.format().equals(format))
                .findFirst()
                .orElseThrow(() -> unknown(kind, type, nobody(type, format), format, codec -> List.of(codec.format())));
    }

    private <T, C extends Codec<T>> C ofFile(Class<? super C> kind, Class<T> type, Path file) {
        String name = String.valueOf(Objects.requireNonNull(file, "file").getFileName());
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean hasSuffix = name.contains(".") && !suffix.isEmpty();
        List<C> able = able(kind, type);
        int longest = able.stream().mapToInt(codec -> fits(codec, name)).max().orElse(0);
        return able.stream()
                .filter(codec -> longest > 0 && fits(codec, name) == longest)
                .findFirst()
                .orElseThrow(() -> unknown(
                        kind,
                        type,
                        hasSuffix ? nobody(type, suffix) : "file '" + name + "' has no suffix",
                        hasSuffix ? suffix : "",
                        Codec::suffixes));
    }

    /** How long the longest suffix of a codec is that a file's name ends with; 0 if it ends with none. */
    private static int fits(Codec<?> codec, String name) {
        return codec.suffixes().stream()
                .filter(suffix -> name.toLowerCase(Locale.ROOT).endsWith("." + suffix))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    @SuppressWarnings("unchecked") // a codec's type() is its T
    private <T, C extends Codec<T>> List<C> able(Class<? super C> kind, Class<T> type) {
        Objects.requireNonNull(type, "type");
        return codecs.stream()
                .filter(codec -> kind.isInstance(codec) && codec.type().equals(type))
                .map(codec -> (C) codec)
                .toList();
    }

    private static String nobody(Class<?> type, String wanted) {
        return "no codec reads or writes a " + type.getSimpleName() + " as '" + wanted + "'";
    }

    private UnknownFormatException unknown(
            Class<?> kind, Class<?> type, String what, String wanted, Function<Codec<?>, List<String>> names) {
        List<String> known = all(type, kind::isInstance, names);
        List<String> ofOtherKind = all(type, codec -> !kind.isInstance(codec), names);
        return new UnknownFormatException(what, wanted, advice(kind, known, ofOtherKind));
    }

    private List<String> all(Class<?> type, Predicate<Codec<?>> kind, Function<Codec<?>, List<String>> names) {
        return codecs.stream()
                .filter(codec -> kind.test(codec) && codec.type().equals(type))
                .flatMap(codec -> names.apply(codec).stream())
                .distinct()
                .toList();
    }

    private String advice(Class<?> kind, List<String> known, List<String> ofOtherKind) {
        if (!known.isEmpty()) {
            String list = "known: " + String.join(", ", known);
            return hasModules() ? list : list + "; no module provides more: " + ADD_A_MODULE;
        }
        if (ofOtherKind.isEmpty()) {
            return "no module provides any: " + ADD_A_MODULE;
        }
        return (kind == DocumentCodec.class
                        ? "it is written line by line, not as a document; ask for lines instead, in "
                        : "it is written as a document, not line by line; ask for a document instead, in ")
                + String.join(", ", ofOtherKind);
    }

    private boolean hasModules() {
        return codecs.stream().anyMatch(codec -> !codec.format().equals(OWN));
    }

    /** The formats and what is written in them, such as {@code yaml of Journey, ndjson of Effect}. */
    @Override
    public String toString() {
        return codecs.stream()
                .map(codec -> codec.format() + " of " + codec.type().getSimpleName())
                .collect(Collectors.joining(", "));
    }
}
