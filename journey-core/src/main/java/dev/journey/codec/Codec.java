package dev.journey.codec;

import java.util.List;

/**
 * A format in which values of one type are written: as one document, or one on each line.
 *
 * <p>A module provides codecs as services of {@link DocumentCodec} and {@link LineCodec}; {@link Codecs} finds them.
 *
 * @param <T> what is written
 */
public sealed interface Codec<T> permits DocumentCodec, LineCodec {

    /** What is written, such as {@code Journey.class}. */
    Class<T> type();

    /** The name of the format, such as {@code yaml}. */
    String format();

    /**
     * The suffixes of files in this format, in lower case and without the first dot, such as {@code yaml} and
     * {@code yml}. One of several parts, such as {@code segment.ndjson}, goes before a shorter one that ends alike.
     */
    List<String> suffixes();
}
