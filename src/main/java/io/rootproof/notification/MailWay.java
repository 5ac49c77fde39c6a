package io.rootproof.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages by mail, as plain text. */
@ApplicationScoped
class MailWay {

    private final Mailer mailer;
    private final Links links;

    MailWay(Mailer mailer, Links links) {
        this.mailer = mailer;
        this.links = links;
    }

    void send(Parcel parcel) throws NotDelivered {
        String to = parcel.delivery().destination().shown();
        try {
            mailer.send(Mail.withText(to, "[Rootproof] " + parcel.delivery().headline(), text(parcel))
                    .addHeader("X-Rootproof-Message", parcel.delivery().webhookId())
                    // answers of absence are for people only
                    .addHeader("Auto-Submitted", "auto-generated"));
        } catch (RuntimeException refused) {
            Throwable cause = refused.getCause() == null ? refused : refused.getCause();
            throw new NotDelivered("The mail server did not take it: " + cause.getMessage()
                    + " Check quarkus.mailer.host, port, from and its login.");
        }
    }

    private String text(Parcel parcel) {
        StringBuilder text = new StringBuilder();
        boolean several = parcel.delivery().messages() > 1;
        for (StoredMessage message : parcel.messages()) {
            if (several) {
                text.append("* ").append(message.headline()).append('\n');
            } else {
                text.append(message.headline())
                        .append("\n\n")
                        .append(message.text())
                        .append("\n\n");
            }
            text.append(several ? "  " : "").append(links.to(message.path())).append("\n\n");
        }
        if (parcel.more() > 0) {
            text.append("and ")
                    .append(parcel.more())
                    .append(" more: ")
                    .append(links.to(listOf(parcel)))
                    .append("\n\n");
        }
        return text + "-- \nRootproof wrote this by itself; answers are not read.\n";
    }

    /** The list that has all of them. */
    static String listOf(Parcel parcel) {
        String path =
                parcel.messages().isEmpty() ? "/" : parcel.messages().getFirst().path();
        int second = path.indexOf('/', 1);
        return second < 0 ? path : path.substring(0, second);
    }
}
