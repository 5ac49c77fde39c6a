package io.rootproof.transparency;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Checkpoints by mail: in somebody's mailbox they are out of the operator's reach. */
@ApplicationScoped
class MailWay {

    private final Mailer mailer;

    MailWay(Mailer mailer) {
        this.mailer = mailer;
    }

    void send(MadeCheckpoint made, String address) throws DeliveryFailed {
        try {
            mailer.send(Mail.withText(
                            address, "Rootproof log " + made.origin() + ": " + made.size() + " entries", text(made))
                    .addAttachment(
                            "checkpoint-" + made.size() + ".txt",
                            made.note().getBytes(StandardCharsets.UTF_8),
                            "text/plain; charset=utf-8"));
        } catch (RuntimeException refused) {
            Throwable cause = refused.getCause() == null ? refused : refused.getCause();
            throw new DeliveryFailed("The mail server did not take it: " + cause.getMessage()
                    + " Check quarkus.mailer.host, port, from and its login.");
        }
    }

    private static String text(MadeCheckpoint made) {
        return "Keep this mail. It is the signed state of Rootproof's log of " + made.madeAt()
                + ": whoever has it can show later whether anything that was in the log by then was changed or taken"
                + " out.\n\n" + made.note();
    }
}
