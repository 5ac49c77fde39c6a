package io.rootproof.accesskey;

import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.rootkey.Utf8;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A response of the IAM query API: small XML, read without anything in it that could reach outside or multiply. */
final class QueryResponse {

    /** The most bytes that are read; a list of a root user's keys has under 2 KB. */
    static final int LARGEST = 1 << 20;

    private static final int DEEPEST = 32;
    private static final String WHAT_TO_DO = " Take it from AWS again, unchanged.";

    private QueryResponse() {}

    /**
     * @param rootName the response's root element, such as {@code ListAccessKeysResponse}
     * @throws UnreadableDocument if it is another document, too large, too deep, not well-formed, or has a DOCTYPE
     */
    static XmlElement read(byte[] xml, String rootName) {
        if (xml.length > LARGEST) {
            throw new UnreadableDocument(
                    "The response has %,d bytes; at most %,d are read.".formatted(xml.length, LARGEST));
        }
        XmlElement root = parse(Utf8.decode(xml));
        if (!root.name().equals(rootName)) {
            throw new UnreadableDocument("The response is not a " + rootName + "." + WHAT_TO_DO);
        }
        return root;
    }

    private static XmlElement parse(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof UnreadableDocument refusal) {
                throw refusal;
            }
            // The JDK's parser lets an internal exception escape on some malformed input.
            throw new UnreadableDocument("", "The response is not well-formed XML." + WHAT_TO_DO, e);
        }
    }

    private static XmlElement tree(XMLStreamReader reader) throws XMLStreamException {
        XmlElement document = new XmlElement("", "", new ArrayList<>());
        Deque<XmlElement> open = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        open.push(document);
        texts.push(new StringBuilder());
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > DEEPEST) {
                        throw new UnreadableDocument("The response is nested too deeply." + WHAT_TO_DO);
                    }
                    open.push(new XmlElement(reader.getLocalName(), "", new ArrayList<>()));
                    texts.push(new StringBuilder());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop();
                    String text = texts.pop().toString().strip();
                    open.element().children().add(new XmlElement(closed.name(), text, closed.children()));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    texts.element().append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableDocument("The response declares or uses entities, which AWS never does.");
                default -> {
                    // comments, processing instructions and white space say nothing
                }
            }
        }
        return document.children().getFirst();
    }
}
