package io.rootproof.finding;

import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.rootkey.Utf8;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts each element out of the document and hands it on. */
record CuttingVisitor(DocumentBytes document, SliceReceiver receiver) implements ElementVisitor {

    @Override
    public void element(String pointer, long start, long length, @Nullable String flaw) throws IOException {
        if (flaw != null) {
            receiver.refused(pointer, flaw);
            return;
        }
        byte[] bytes = document.slice(start, (int) length);
        String misencoded = misencoded(bytes);
        if (misencoded == null) {
            receiver.slice(new FindingSlice(pointer, bytes));
        } else {
            receiver.refused(pointer, misencoded);
        }
    }

    // The parser steps over strings that nobody asks for and so lets some malformed sequences pass.
    private static @Nullable String misencoded(byte[] bytes) {
        try {
            Utf8.decode(bytes);
            return null;
        } catch (UnreadableDocument e) {
            return e.reason();
        }
    }
}
