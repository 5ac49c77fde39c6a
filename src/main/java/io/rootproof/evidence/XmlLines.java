package io.rootproof.evidence;

import io.rootproof.evidence.PayloadLine.Kind;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Lays XML out. Document types and entities from outside are refused, since anybody can have written it. */
final class XmlLines {

    private static final int DEEPEST = 50;

    private final DecidingFields fields;
    private final boolean masked;
    private final FoldedLines lines = new FoldedLines();

    private XmlLines(DecidingFields fields, boolean masked) {
        this.fields = fields;
        this.masked = masked;
    }

    /** An element with its parts; one with parts has no text of its own that counts. */
    private record Element(String name, String attributes, StringBuilder text, List<Element> parts) {

        String content() {
            return text.toString().strip();
        }

        String tag() {
            return "<" + name + ">";
        }

        /** By its own name, or, as an entry of a map, by the key beside the value. */
        boolean speaks(DecidingFields fields) {
            return (parts.isEmpty() && fields.decides(name))
                    || parts.stream().anyMatch(part -> part.isKey() && fields.decides(part.content()))
                    || parts.stream().anyMatch(part -> part.speaks(fields));
        }

        boolean isKey() {
            return name.equals("key") && parts.isEmpty();
        }
    }

    /**
     * @param masked whether only the fields that speak of the root user are shown
     */
    static List<PayloadLine> of(byte[] xml, DecidingFields fields, boolean masked) throws UnreadablePayloadException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XmlLines made = new XmlLines(fields, masked);
        try {
            made.write(read(factory.createXMLStreamReader(new ByteArrayInputStream(xml))), false);
        } catch (XMLStreamException notXml) {
            throw new UnreadablePayloadException(notXml);
        }
        return made.lines.all();
    }

    private static Element read(XMLStreamReader reader) throws XMLStreamException {
        List<Element> open = new ArrayList<>(List.of(new Element("", "", new StringBuilder(), new ArrayList<>())));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element begun = element(reader);
                    open.getLast().parts().add(begun);
                    open.add(begun);
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("Deeper than " + DEEPEST + " elements");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.getLast().text().append(reader.getText());
                default -> {}
            }
        }
        return open.getFirst().parts().getFirst();
    }

    private static Element element(XMLStreamReader reader) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes
                    .append(' ')
                    .append(reader.getAttributeLocalName(i))
                    .append("=\"")
                    .append(reader.getAttributeValue(i))
                    .append('"');
        }
        return new Element(reader.getLocalName(), attributes.toString(), new StringBuilder(), new ArrayList<>());
    }

    private void write(Element element, boolean decides) {
        boolean shown = !masked || decides || fields.decides(element.name());
        String tag = "<" + element.name() + (masked ? "" : element.attributes()) + ">";
        String end = "</" + element.name() + ">";
        if (element.parts().isEmpty()) {
            boolean marked = decides || fields.decides(element.name());
            boolean nothing = element.content().isEmpty();
            Kind kind = marked ? Kind.DECIDING : shown || nothing ? Kind.PLAIN : Kind.MASKED;
            lines.add(new PayloadLine(kind, tag, kind == Kind.MASKED ? "" : element.content(), end, false));
            return;
        }
        lines.open("", tag);
        parts(element);
        lines.close(end);
    }

    /** In a row, parts that say nothing of the root user are one masked line. */
    private void parts(Element element) {
        boolean itsKeyDecides =
                element.parts().stream().anyMatch(part -> part.isKey() && fields.decides(part.content()));
        String masking = "";
        for (Element part : element.parts()) {
            if (!masked || itsKeyDecides || part.speaks(fields)) {
                write(part, itsKeyDecides && part.parts().isEmpty());
                masking = "";
            } else if (!part.name().equals(masking)) {
                lines.add(PayloadLine.masked(part.tag() + " "));
                masking = part.name();
            }
        }
    }
}
