package io.rootproof.identity;

import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.rootproof.web.list.KnownLists;
import io.rootproof.web.list.UrlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The saved views of whoever asks. Those of others do not exist for them. */
@ApplicationScoped
@Named("savedViews")
public class SavedViews {

    /** A person; more than that is no longer a shortcut. */
    static final int MOST = 50;

    static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 1000;

    private final EntityManager entities;
    private final KnownLists lists;
    private final Viewer viewer;
    private final AuditLog audit;
    private final Clock clock;

    SavedViews(EntityManager entities, KnownLists lists, Viewer viewer, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.lists = lists;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** One's views of a list, by name. */
    @Transactional
    public List<NamedView> at(String path) {
        return own().stream().filter(view -> view.path().equals(path)).toList();
    }

    /** All of one's views, by list and name. */
    @Transactional
    List<NamedView> own() {
        return entities.createQuery("from SavedView where person.username = :me order by path, name", SavedView.class)
                .setParameter("me", viewer.getUsername())
                .setMaxResults(MOST)
                .getResultStream()
                .map(NamedView::of)
                .toList();
    }

    /**
     * @throws ProblemException 404 if there is none, or it is somebody else's
     */
    @Transactional
    NamedView one(String id) {
        return NamedView.of(required(id));
    }

    /** Address of the list that somebody wanted to save; of one's views if there is no such list. */
    String cameFrom(@Nullable String path, @Nullable String query) {
        return lists.address(path, query).orElse("/saved-views");
    }

    /**
     * Keeps a view under a name.
     *
     * @throws ProblemException 422 with what to change
     */
    @Transactional
    NamedView save(@Nullable String name, @Nullable String path, @Nullable String query) {
        SavedViewMessages words = Words.of(SavedViewMessages.class);
        UrlQuery known = lists.view(path, query).orElseThrow(() -> ProblemException.unprocessable(words.noSuchList()));
        String wanted = checked(name);
        if (known.text().length() > LONGEST_QUERY) {
            throw ProblemException.unprocessable(words.tooMuch());
        }
        List<NamedView> own = own();
        if (own.size() >= MOST) {
            throw ProblemException.unprocessable(words.tooMany(MOST));
        }
        SavedView view = new SavedView();
        view.path = String.valueOf(path);
        view.name = free(wanted, view.path, own, null);
        view.query = known.text();
        view.person = entities.createQuery("from Person where username = :me", Person.class)
                .setParameter("me", viewer.getUsername())
                .getSingleResult();
        view.createdAt = clock.instant();
        entities.persist(view);
        flushed(words.nameTaken(wanted));
        audit.record("saved-view.made", "saved-view/" + view.id, view.name + ": " + known.at(view.path));
        return NamedView.of(view);
    }

    @Transactional
    NamedView rename(String id, @Nullable String name) {
        SavedView view = required(id);
        String before = view.name;
        view.name = free(checked(name), view.path, own(), view.id);
        flushed(Words.of(SavedViewMessages.class).nameTaken(view.name));
        audit.record("saved-view.renamed", "saved-view/" + view.id, "From " + before + " to " + view.name + ".");
        return NamedView.of(view);
    }

    @Transactional
    NamedView delete(String id) {
        SavedView view = required(id);
        entities.remove(view);
        audit.record("saved-view.deleted", "saved-view/" + view.id, view.name);
        return NamedView.of(view);
    }

    /** The database has the last word on names, when two windows save at once. */
    private void flushed(String otherwise) {
        try {
            entities.flush();
        } catch (PersistenceException sameMoment) {
            throw ProblemException.unprocessable(otherwise);
        }
    }

    private SavedView required(String id) {
        Optional<SavedView> found = id.matches("[0-9]{1,18}")
                ? entities.createQuery("from SavedView where id = :id and person.username = :me", SavedView.class)
                        .setParameter("id", Long.parseLong(id))
                        .setParameter("me", viewer.getUsername())
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
        return found.orElseThrow(() ->
                ProblemException.notFound(Words.of(SavedViewMessages.class).notYours()));
    }

    private static String checked(@Nullable String given) {
        SavedViewMessages words = Words.of(SavedViewMessages.class);
        String name = given == null ? "" : given.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw ProblemException.unprocessable(words.nameLength(LONGEST_NAME));
        }
        if (name.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            throw ProblemException.unprocessable(words.nameCharacters());
        }
        return name;
    }

    private static String free(String name, String path, List<NamedView> own, @Nullable Long self) {
        boolean taken = own.stream()
                .filter(view -> self == null || view.id() != self)
                .anyMatch(view -> view.path().equals(path) && view.name().equalsIgnoreCase(name));
        if (taken) {
            throw ProblemException.unprocessable(
                    Words.of(SavedViewMessages.class).nameTaken(name));
        }
        return name;
    }
}
