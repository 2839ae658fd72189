package dev.journey.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A format in which one value is one document.
 *
 * @param <T> what is written
 */
public non-sealed interface DocumentCodec<T> extends Codec<T> {

    /**
     * Reads a document to its end, within the {@linkplain ReadLimits#standard() standard limits}; the caller closes the
     * stream.
     *
     * @param source what the document is called in messages, such as the name of its file
     * @throws InvalidDocumentException if it is none of this format, or what it says is no {@code T}
     * @throws IOException if the stream cannot be read
     */
    default Document<T> read(InputStream in, String source) throws IOException {
        return read(in, source, ReadLimits.standard());
    }

    /**
     * Reads a document to its end, within limits; the caller closes the stream.
     *
     * @param source what the document is called in messages, such as the name of its file
     * @throws InvalidDocumentException if it is none of this format, or what it says is no {@code T}, or it goes beyond
     *     a limit
     * @throws IOException if the stream cannot be read
     */
    Document<T> read(InputStream in, String source, ReadLimits limits) throws IOException;

    /**
     * Writes a document; the caller closes the stream. Equal values give equal bytes.
     *
     * @throws IOException if the stream cannot be written
     */
    void write(T value, OutputStream out) throws IOException;
}
