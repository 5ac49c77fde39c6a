package io.rootproof.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page shell and the tags say, and how periods are refused. In templates {@code {webMsg:…}}. */
@MessageBundle("webMsg")
public interface WebMessages {

    // --- The shell.

    @Message("Your audit periods do not reach as far as you asked: this shows the part that they have.")
    String periodCut();

    @Message("Skip to content")
    String skipToContent();

    @Message("Demo: an invented organisation, on this machine only. Passwords are published; put nothing real in here.")
    String demo();

    @Message("Theme")
    String theme();

    @Message("As the system")
    String themeSystem();

    @Message("Light")
    String themeLight();

    @Message("Dark")
    String themeDark();

    @Message("Your password and tokens")
    String me();

    @Message("People")
    String people();

    @Message("Audit log")
    String auditLog();

    @Message("Notifications")
    String notifications();

    @Message("Tamper-evident log")
    String log();

    @Message("Verify a bundle")
    String verify();

    @Message("Settings")
    String settings();

    @Message("Log out")
    String logOut();

    @Message("Main")
    String mainNavigation();

    @Message("This section")
    String sectionNavigation();

    @Message("New accounts")
    String onboarding();

    @Message("Overview")
    String overview();

    @Message("Accounts")
    String accounts();

    @Message("Tickets")
    String tickets();

    @Message("Evidence")
    String evidence();

    @Message("Collection")
    String collection();

    @Message("Control card")
    String controlCard();

    @Message("Reviews")
    String reviews();

    @Message("My work")
    String myWork();

    @Message("Inconsistencies")
    String inconsistencies();

    @Message("Exceptions")
    String exceptions();

    @Message("Prevention")
    String prevention();

    @Message("Bundles")
    String bundles();

    @Message("Audits")
    String audits();

    @Message("Audit periods")
    String auditPeriods();

    @Message("Glossary")
    String glossary();

    @Message(
            "One word, one meaning: on pages, in the API and in bundles alike. AWS's own names are as AWS writes them.")
    String glossaryLead();

    @Message("Style guide")
    String styleguide();

    @Message("Version")
    String version();

    @Message("Printed {at} by {who}; all times are UTC.")
    String printed(String at, String who);

    // --- The period in view.

    @Message("Period in view")
    String period();

    @Message("This page shows now, whatever the period.")
    String showsNow();

    @Message("From, first day (UTC)")
    String periodFrom();

    @Message("Until, this day not included")
    String periodUntil();

    @Message("Show")
    String periodShow();

    @Message("Last {days} days")
    String lastDays(int days);

    @Message("This month")
    String thisMonth();

    @Message("Last month")
    String lastMonth();

    @Message("Last quarter")
    String lastQuarter();

    @Message("Last year")
    String lastYear();

    @Message("The first day of the period (from) must lie before its end (to).")
    String periodBackwards();

    @Message("The first day of the period (from) lies in the future. Results are known up to now.")
    String periodInFuture();

    @Message("A period has at most {days} days. Ask for a shorter one.")
    String periodTooLong(long days);

    // --- Tags.

    @Message("{length} ago")
    String ago(String length);

    @Message("in {length}")
    String ahead(String length);

    @Message("never")
    String never();

    @Message("none")
    String none();

    @Message("in full {digest}")
    String inFull(String digest);

    @Message("SHA-256 {digest}")
    String sha256(String digest);

    @Message("copied")
    String copied();

    @Message("Passed")
    String passed();

    @Message("Failed")
    String failed();

    @Message("Unknown")
    String unknown();

    @Message("Not assessable")
    String notAssessable();

    @Message("Not applicable")
    String notApplicable();

    @Message("No result")
    String noResult();

    @Message("Open")
    String ticketOpen();

    @Message("In progress")
    String ticketInProgress();

    @Message("Awaiting verification")
    String ticketAwaitingVerification();

    @Message("Verified")
    String ticketVerified();

    @Message("Cancelled")
    String ticketCancelled();

    @Message("nobody")
    String nobody();
}
