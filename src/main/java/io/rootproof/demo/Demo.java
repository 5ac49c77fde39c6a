package io.rootproof.demo;

import io.rootproof.collection.aws.Connection;
import io.rootproof.collection.aws.RecordedOrganization;
import io.rootproof.collection.aws.RecordedResponses;
import io.rootproof.web.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** In demo mode, what runs collect from: the demo organisation instead of AWS. */
@ApplicationScoped
class Demo implements RecordedOrganization {

    private final DemoMode mode;
    private final DemoCalendar calendar;
    private final Clock clock;
    private final DemoOrganization organization = new DemoOrganization();

    Demo(DemoMode mode, DemoCalendar calendar, Clock clock) {
        this.mode = mode;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return mode.isOn();
    }

    @Override
    public List<Connection> connections() {
        return DemoConnections.all();
    }

    @Override
    public RecordedResponses responses() {
        return new DemoAws(organization, calendar.today(clock.instant()));
    }

    DemoOrganization organization() {
        return organization;
    }
}
