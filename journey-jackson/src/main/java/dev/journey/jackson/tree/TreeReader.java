package dev.journey.jackson.tree;

/** Reads one document of a format, in UTF-8, as a tree. */
@FunctionalInterface
public interface TreeReader {

    /**
     * The document as a tree.
     *
     * @param problems takes what is wrong but does not keep the rest from being read
     * @throws dev.journey.codec.InvalidDocumentException if the document cannot be read to its end
     */
    Node read(byte[] document, Problems problems);
}
