package dev.journey.jackson.tree;

/** Reads the text of one document of a format as a tree. */
@FunctionalInterface
public interface TreeReader {

    /**
     * The document as a tree.
     *
     * @param problems takes what is wrong but does not keep the rest from being read
     * @throws dev.journey.codec.InvalidDocumentException if the text cannot be read to its end
     */
    Node read(String text, Problems problems);
}
