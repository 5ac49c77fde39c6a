package io.rootproof.evidence;

import io.rootproof.evidence.ReadablePayload.Line;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Indents XML. Document types and entities from outside are refused, since anybody can have written it. */
final class XmlLines {

    private static final int DEEPEST_INDENT = 40;

    private final Set<String> deciding;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean open;
    private boolean keyDecides;

    private XmlLines(Set<String> deciding) {
        this.deciding = deciding;
    }

    static List<Line> of(byte[] xml, Set<String> deciding) throws UnreadablePayloadException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XmlLines made = new XmlLines(deciding);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                made.take(reader.next(), reader);
            }
        } catch (XMLStreamException notXml) {
            throw new UnreadablePayloadException(notXml);
        }
        return made.lines;
    }

    private void take(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) {
        text.setLength(0);
        StringBuilder tag = new StringBuilder("<").append(reader.getLocalName());
        if (reader.getNamespaceURI() != null && depth == 0) {
            tag.append(" xmlns=\"").append(reader.getNamespaceURI()).append('"');
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            tag.append(' ')
                    .append(reader.getAttributeLocalName(i))
                    .append("=\"")
                    .append(reader.getAttributeValue(i))
                    .append('"');
        }
        add(tag.append('>').toString(), false);
        depth++;
        open = true;
    }

    private void end(String name) {
        depth--;
        if (open) {
            String content = text.toString().strip();
            Line start = lines.removeLast();
            lines.add(new Line(start.text() + content + "</" + name + ">", decides(name, content)));
        } else {
            add("</" + name + ">", false);
        }
        open = false;
        text.setLength(0);
    }

    /** By its own name, or, in a map of entries, by the key beside the value. */
    private boolean decides(String name, String content) {
        if (name.equals("key")) {
            keyDecides = deciding.contains(content);
        }
        return deciding.contains(name) || ((name.equals("key") || name.equals("value")) && keyDecides);
    }

    private void add(String line, boolean decides) {
        lines.add(new Line("  ".repeat(Math.min(depth, DEEPEST_INDENT)) + line, decides));
    }
}
