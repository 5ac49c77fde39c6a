package io.rootproof.identity;

import io.rootproof.web.ListMessages;
import io.rootproof.web.Words;
import io.rootproof.web.list.Column;
import io.rootproof.web.list.Columns;
import io.rootproof.web.list.CsvColumn;
import io.rootproof.web.list.Filter;
import io.rootproof.web.list.Filter.Option;
import io.rootproof.web.list.KnownList;
import io.rootproof.web.list.ListExport;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** What the list of people can show, on its page and in its export. */
final class PeopleList {

    static final KnownList LIST = KnownList.of("/people", "q", "role", "login");

    static final Columns COLUMNS = Columns.of(
            Column.always("username", () -> words().username()).sorted("username"),
            Column.usual("name", () -> words().name()).sorted("name"),
            Column.extra("email", () -> words().email()),
            Column.usual("role", () -> words().role()).sorted("role"),
            Column.usual("since", () -> words().since()).sorted("since"),
            Column.usual("login", () -> words().login()));

    static final ListExport<KnownPerson> EXPORT = new ListExport<>(
            LIST,
            "people",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("username", "username", KnownPerson::username),
                    new CsvColumn<>("name", "displayName", KnownPerson::displayName),
                    new CsvColumn<>("email", "email", KnownPerson::email),
                    new CsvColumn<>("role", "role", person -> person.role().text()),
                    new CsvColumn<>("since", "createdAt", KnownPerson::createdAt),
                    new CsvColumn<>("login", "disabledAt", KnownPerson::disabledAt)));

    static Filter[] filters() {
        return new Filter[] {
            Filter.search("q", words().search()),
            Filter.oneOf(
                    "role",
                    words().role(),
                    Role.ofPeople().stream()
                            .map(role -> Option.of(
                                    role.text(),
                                    Words.of(IdentityMessages.class).role(role)))
                            .toList()),
            Filter.oneOf(
                    "login",
                    words().login(),
                    List.of(Option.of("true", Words.of(ListMessages.class).yes()), Option.of("false", words().no())))
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static PeopleListMessages words() {
        return Words.of(PeopleListMessages.class);
    }
}
