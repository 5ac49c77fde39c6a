package io.rootproof.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the guide for the first minutes says. In templates {@code {stepMsg:…}}. */
@MessageBundle("stepMsg")
interface FirstStepsMessages {

    @Message("First steps")
    String title();

    @Message("Getting started")
    String pageTitle();

    @Message("{done} of {all} done")
    String progress(int done, int all);

    @Message("All well: the first steps are done")
    String allDone();

    @Message("Evidence comes in, and the accounts that should be proven are known. This guide is not needed any more.")
    String allDoneDetail();

    @Message("Look at the overview")
    String toOverview();

    @Message("Look at the accounts")
    String toAccounts();

    @Message(
            "Nothing here for you to do: an admin or an analyst takes these steps. Results show as soon as evidence is in.")
    String othersDoIt();

    @Message("{#when state}{#is DONE}Done{#is NEXT}Next{#is LATER}Later{#is BY_ITSELF}Comes by itself{/when}")
    String state(FirstStep.State state);

    @Message("Connect AWS, or import evidence")
    String connect();

    @Message(
            "Rootproof reads AWS through a role that may only read. Where that is not possible yet, evidence comes in as files.")
    String connectWhy();

    @Message("AWS is connected.")
    String connected();

    @Message("Evidence has been imported; AWS is not connected.")
    String importedOnly();

    @Message("How to connect AWS")
    String howToConnect();

    @Message(
            "Whoever runs Rootproof deploys the two roles of docs/aws, sets a connection in config/application.properties, and starts it again:")
    String connectSettings();

    @Message("What is configured now")
    String settings();

    @Message("Import evidence")
    String importEvidence();

    @Message("Have the accounts listed")
    String inventory();

    @Message(
            "The inventory is every account that should be proven. Only what is in it can be missed when its evidence is.")
    String inventoryWhy();

    @Message("The inventory is there.")
    String inventoryThere();

    @Message("The first run lists the accounts of the organisation by itself.")
    String inventoryByRun();

    @Message("The last run could not list the organisation.")
    String inventoryFailed();

    @Message("Import a list of accounts")
    String importAccounts();

    @Message("Collect for the first time")
    String run();

    @Message("A run asks AWS about every account. After the first one, runs begin by schedule.")
    String runWhy();

    @Message("Runs begin once AWS is connected. Until then imports bring the evidence.")
    String runNeedsConnection();

    @Message("A run has brought evidence.")
    String ran();

    @Message("Evidence came in by import. Connect AWS to have it collected regularly.")
    String importedInstead();

    @Message("Collect now")
    String collectNow();

    @Message("Run {number} is going on: follow it")
    String runGoesOn(long number);

    @Message("Run {number} brought nothing: see what to do")
    String runFailed(long number);
}
