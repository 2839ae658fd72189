package dev.journey.page;

import java.io.StringWriter;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A document of HTML or SVG in the making. Every text and every value of an attribute goes through the XML writer of
 * the JDK, which escapes it: nothing that a journey says can become markup.
 */
final class Markup {

    /** Tags that begin a line, so that people can read the file and a difference of two files is small. */
    private static final Set<String> LINES = Set.of(
            "article", "body", "defs", "div", "dl", "footer", "h1", "h2", "head", "header", "li", "main", "meta", "ol",
            "section", "style", "svg", "symbol", "table", "tbody", "td", "th", "thead", "title", "tr", "ul");

    private static final char UNREADABLE = '\uFFFD';

    /** Tags that begin a line of their own where they are shown. */
    private static final Set<String> BLOCKS = Set.of("dd", "dt", "li", "p");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private double letters;
    private int blocks;

    Markup() {
        try {
            // The JDK's own, whatever else is on the class path: another may shorten <div></div>, which HTML forbids.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("the JDK has no XML writer", impossible);
        }
    }

    /** Opens an element, such as {@code li.tp} for one of the class {@code tp}, with the names and values given. */
    Markup open(String tag, String... attributes) {
        String[] classes = tag.split("\\.", 2);
        write(() -> {
            startLine(classes[0]);
            writer.writeStartElement(classes[0]);
        });
        return classes(classes).attributes(attributes);
    }

    /** Adds an attribute to the element that was just opened. */
    Markup attribute(String name, String value) {
        write(() -> writer.writeAttribute(name, readable(value)));
        return this;
    }

    /** A text of the innermost element. */
    Markup text(String text) {
        letters += Letters.width(text);
        write(() -> writer.writeCharacters(readable(text)));
        return this;
    }

    /** A text with words of a program in it, such as {@code order_placed}, which may be broken after an underscore. */
    Markup code(String text) {
        String[] words = text.split("(?<=_)", -1);
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                empty("wbr");
            }
            text(words[i]);
        }
        return this;
    }

    /** How much text was written so far, to be compared with how much it is later. */
    Extent extent() {
        return new Extent(letters, blocks);
    }

    /** Closes the innermost element. */
    Markup close() {
        write(writer::writeEndElement);
        return this;
    }

    /** An element with a text in it and nothing else. */
    Markup leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that never has anything in it, such as {@code meta} or {@code path}. */
    Markup empty(String tag, String... attributes) {
        String[] classes = tag.split("\\.", 2);
        write(() -> {
            startLine(classes[0]);
            writer.writeEmptyElement(classes[0]);
        });
        return classes(classes).attributes(attributes);
    }

    /** What is written as it stands: only for constants of this library. */
    Markup raw(String constant) {
        write(() -> {
            // Ends the tag that may still be open, and leaves the rest to the line below.
            writer.writeCharacters("");
            writer.flush();
            out.write(constant);
        });
        return this;
    }

    /** The document, lines ending in {@code \n}. */
    String finish() {
        write(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        return out.append('\n').toString();
    }

    private Markup classes(String[] tagAndClasses) {
        return tagAndClasses.length == 1 ? this : attribute("class", tagAndClasses[1].replace('.', ' '));
    }

    private Markup attributes(String[] namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attribute(namesAndValues[i], namesAndValues[i + 1]);
        }
        return this;
    }

    private void startLine(String tag) throws XMLStreamException {
        blocks += BLOCKS.contains(tag) ? 1 : 0;
        if (LINES.contains(tag)) {
            writer.writeCharacters("\n");
        }
    }

    /** The text, with a mark for what no document may hold: control characters, halves of characters, non-characters. */
    private static String readable(String text) {
        if (text.codePoints().allMatch(Markup::isReadable)) {
            return text;
        }
        StringBuilder readable = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (isReadable(letter)) {
                readable.appendCodePoint(letter);
            } else {
                readable.append(UNREADABLE);
            }
        });
        return readable.toString();
    }

    private static boolean isReadable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter == '\n' || letter == '\t';
            case Character.SURROGATE -> false;
            default -> (letter & 0xFFFE) != 0xFFFE && (letter < 0xFDD0 || letter > 0xFDEF);
        };
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a page could not be written into memory", impossible);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }
}
