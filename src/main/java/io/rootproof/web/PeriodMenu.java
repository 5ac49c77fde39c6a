package io.rootproof.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** The period in view, which stands above every page and in its URL. */
@ApplicationScoped
@Named("period")
public class PeriodMenu {

    /**
     * A usual period.
     *
     * @param current true if it is the one in view
     */
    public record Choice(String label, String link, boolean current) {}

    private static final String CHOSEN = "rootproof.period-asked-for";
    private static final String CUT = "rootproof.period-in-view";
    private static final String APPLIES = "rootproof.shows-period";

    /** What belongs to the period, or to the place within a list, and so does not outlive a change of period. */
    private static final Set<String> LEFT_BEHIND = Set.of("from", "to", "page", "after");

    private final CurrentRequest request;
    private final Instance<PeriodLimit> limits;
    private final Clock clock;

    PeriodMenu(CurrentRequest request, Instance<PeriodLimit> limits, Clock clock) {
        this.request = request;
        this.limits = limits;
        this.clock = clock;
    }

    /** A URL that names an impossible period is refused before its page is made, and told so under a usual one. */
    @ServerRequestFilter
    public void refuseImpossible() {
        RoutingContext routing = request.routing();
        if (routing != null
                && isChosen()
                && routing.request().method() == HttpMethod.GET
                && !CurrentRequest.isApi(routing.normalizedPath())) {
            PeriodInView.of(first(routing, "from"), first(routing, "to"), clock.instant());
        }
    }

    @ShowsPeriod
    @ServerRequestFilter
    public void note() {
        RoutingContext routing = request.routing();
        if (routing != null) {
            routing.put(APPLIES, true);
        }
    }

    /** Whether this page changes with the period; see {@link ShowsPeriod}. */
    public boolean isApplied() {
        RoutingContext routing = request.routing();
        return routing != null && routing.get(APPLIES) != null;
    }

    /** The period that the URL names, or the last 90 days; of that, what the person asking may look at. */
    public PeriodInView getInView() {
        return request.once(
                CUT,
                PeriodInView.class,
                () -> limits.isResolvable() ? limits.get().within(getAsked()) : getAsked());
    }

    /** As it was asked for. */
    public PeriodInView getAsked() {
        return request.once(
                CHOSEN,
                PeriodInView.class,
                () -> request.routing() == null
                        ? PeriodInView.of(null, null, clock.instant())
                        : named(request.routing()));
    }

    /** Whether somebody asked for more than they may look at. */
    public boolean isCut() {
        return isChosen() && !getInView().equals(getAsked());
    }

    /** {@code ?from=…&to=…} for links that keep the period; empty where nobody chose one. */
    public String getKept() {
        return isChosen() ? "?" + getInView().query() : "";
    }

    /** As {@link #getKept()}, behind a query that is there already. */
    public String getAlsoKept() {
        return isChosen() ? "&" + getInView().query() : "";
    }

    public boolean isChosen() {
        return isGiven("from") || isGiven("to");
    }

    /** False on the answer to a form, whose address cannot be asked for again: the period is told there, not offered. */
    public boolean isShown() {
        RoutingContext routing = request.routing();
        return routing != null && routing.request().method() == HttpMethod.GET;
    }

    /** This page again, for the form that asks for other days. */
    public String getPath() {
        RoutingContext routing = request.routing();
        return routing == null ? "/" : routing.normalizedPath();
    }

    /** The other parameters of this page, which the form keeps. */
    public List<Map.Entry<String, String>> getOthers() {
        RoutingContext routing = request.routing();
        return routing == null
                ? List.of()
                : routing.queryParams().entries().stream()
                        .filter(entry -> !LEFT_BEHIND.contains(entry.getKey()))
                        .toList();
    }

    public List<Choice> getChoices() {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate tomorrow = today.plusDays(1);
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        WebMessages words = Words.of(WebMessages.class);
        return List.of(
                choice(words.lastDays(30), tomorrow.minusDays(30), tomorrow),
                choice(words.lastDays(PeriodInView.USUAL_DAYS), tomorrow.minusDays(90), tomorrow),
                choice(words.lastDays(365), tomorrow.minusDays(365), tomorrow),
                choice(words.thisMonth(), month, month.plusMonths(1)),
                choice(words.lastMonth(), month.minusMonths(1), month),
                choice(words.lastQuarter(), quarter.minusMonths(3), quarter),
                choice(words.lastYear(), month.withDayOfYear(1).minusYears(1), month.withDayOfYear(1)));
    }

    private PeriodInView named(RoutingContext routing) {
        try {
            return PeriodInView.of(first(routing, "from"), first(routing, "to"), clock.instant());
        } catch (ProblemException impossible) {
            return PeriodInView.of(null, null, clock.instant());
        }
    }

    private Choice choice(String label, LocalDate from, LocalDate to) {
        PeriodInView period = PeriodInView.ofDays(from, to);
        String others = getOthers().stream()
                .map(entry -> "&" + encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining());
        return new Choice(label, getPath() + "?" + period.query() + others, period.equals(getInView()));
    }

    private boolean isGiven(String name) {
        RoutingContext routing = request.routing();
        String value = routing == null ? null : first(routing, name);
        return value != null && !value.isBlank();
    }

    private static @Nullable String first(RoutingContext routing, String name) {
        return routing.queryParams().get(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
