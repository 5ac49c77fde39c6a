package io.rootproof.control;

import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The form that edits the card, as a browser without script would send it. */
final class CardForm {

    private static final String FORM = "form[action=/control-card/versions]";

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private CardForm() {}

    static CardForm opened(Browser browser) {
        return of(browser.page("/control-card/edit"));
    }

    static CardForm of(Response answer) {
        return of(Jsoup.parse(answer.asString()));
    }

    static CardForm of(Document page) {
        CardForm form = new CardForm();
        for (Element input : page.select(FORM + " [name]:not(button)")) {
            boolean unchecked = input.attr("type").equals("checkbox") && !input.hasAttr("checked");
            if (!input.attr("name").equals("csrf-token") && !unchecked) {
                form.fields
                        .computeIfAbsent(input.attr("name"), name -> new ArrayList<>())
                        .add(input.tagName().equals("textarea") ? input.wholeText() : input.attr("value"));
            }
        }
        return form;
    }

    CardForm with(String name, String value) {
        fields.put(name, List.of(value));
        return this;
    }

    /** @param index from 0, among the inputs of this name */
    CardForm with(String name, int index, String value) {
        fields.get(name).set(index, value);
        return this;
    }

    String value(String name) {
        return fields.get(name).getFirst();
    }

    List<String> values(String name) {
        return fields.get(name);
    }

    Response send(Browser browser, String action) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("action", action);
        return browser.post("/control-card/versions", all);
    }

    Response save(Browser browser) {
        return send(browser, "save");
    }
}
