package dev.journey.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A format in which each line holds one value, so that a file may be longer than the memory.
 *
 * @param <T> what is written
 */
public non-sealed interface LineCodec<T> extends Codec<T> {

    /**
     * Reads all lines, within the {@linkplain ReadLimits#standard() standard limits}; the caller closes the stream.
     * Blank lines are passed over.
     *
     * @throws IOException if the stream cannot be read
     */
    default void read(InputStream in, LineHandler<? super T> handler) throws IOException {
        read(in, handler, ReadLimits.standard());
    }

    /**
     * Reads all lines, in constant memory; the caller closes the stream. Blank lines are passed over, and a line that
     * goes beyond a limit is unreadable. What the handler throws ends the reading.
     *
     * @throws IOException if the stream cannot be read
     */
    void read(InputStream in, LineHandler<? super T> handler, ReadLimits limits) throws IOException;

    /**
     * Writes the values, a line each; the caller closes the stream. Equal values give equal bytes.
     *
     * @throws IllegalArgumentException if the format cannot hold a value; those before it were written
     * @throws UnsupportedOperationException if the format is for reading alone, as it is unless a codec overrides this
     * @throws IOException if the stream cannot be written
     */
    default void write(Iterable<? extends T> values, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("format '" + format() + "' must not be written: it is for reading a "
                + type().getSimpleName() + " alone; write another format");
    }
}
