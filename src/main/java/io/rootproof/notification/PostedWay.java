package io.rootproof.notification;

import io.rootproof.notification.GuardedHttp.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON by POST to a configured address, and what the answer means. */
@ApplicationScoped
class PostedWay {

    private static final int LARGEST_ANSWER = 64 * 1024;

    private final GuardedHttp http;
    private final NotificationConfig config;

    PostedWay(GuardedHttp http, NotificationConfig config) {
        this.http = http;
        this.config = config;
    }

    void send(String address, Map<String, String> headers, byte[] body) throws NotDelivered {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/json");
        Answer answer;
        try {
            answer = http.send(GuardedHttp.Request.post(address, all, body, config.timeout(), LARGEST_ANSWER));
        } catch (NotSent refused) {
            throw new NotDelivered(String.valueOf(refused.getMessage()));
        }
        int status = answer.status();
        if (status == 410) {
            throw NotDelivered.forever("It answered 410: nothing is taken at this address any more. Change the"
                    + " channel's address, then send this once more.");
        }
        if (status < 200 || status > 299) {
            throw NotDelivered.notBefore(
                    "It answered " + status
                            + (status / 100 == 3 ? "; redirects are not followed: configure the final address." : "."),
                    answer.retryAfter());
        }
    }
}
