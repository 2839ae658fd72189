package dev.journey.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

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
     * @throws IllegalArgumentException if the format cannot hold the value; then nothing was written
     * @throws IOException if the stream cannot be written
     */
    void write(T value, OutputStream out) throws IOException;

    /**
     * A value as bytes, for a column of a database or the value of a message. Equal values give equal bytes.
     *
     * <pre>{@code
     * DocumentCodec<Snapshot> cbor = Codecs.installed().document(Snapshot.class, "cbor");
     * statement.setBytes(1, cbor.toBytes(progress.snapshot()));
     * ...
     * Progress progress = engine.restore(cbor.fromBytes(rows.getBytes("progress")));
     * }</pre>
     *
     * @throws IllegalArgumentException if the format cannot hold the value
     */
    default byte[] toBytes(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(value, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * The value that these bytes are; messages call them what the type is called.
     *
     * @throws InvalidDocumentException if they are none of this format, or what they say is no {@code T}
     */
    default T fromBytes(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes), type().getSimpleName()).value();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
