package io.rootproof.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are wanted; null for all.
 *
 * @param words a part of the headline or the destination
 */
record DeliverySearch(
        @Nullable String words,
        Delivery.@Nullable State state,
        @Nullable Topic topic) {

    String condition() {
        return (words == null
                        ? ""
                        : " and (lower(headline) like ? escape '!' or lower(destination) like ? escape '!'"
                                + " or lower(channel) like ? escape '!')")
                + (state == null ? "" : " and state = ?")
                + (topic == null ? "" : " and topic = ?");
    }

    Object[] values(long before) {
        List<Object> values = new ArrayList<>(List.of(before));
        if (words != null) {
            String part = "%"
                    + words.toLowerCase(Locale.ROOT)
                            .replace("!", "!!")
                            .replace("%", "!%")
                            .replace("_", "!_")
                    + "%";
            values.addAll(List.of(part, part, part));
        }
        if (state != null) {
            values.add(state);
        }
        if (topic != null) {
            values.add(topic);
        }
        return values.toArray();
    }
}
