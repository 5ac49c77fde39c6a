package io.rootproof.collection.aws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.organizations.model.ListAccountsForParentResponse;
import software.amazon.awssdk.services.organizations.model.ListOrganizationalUnitsForParentResponse;
import software.amazon.awssdk.services.organizations.model.ListRootsResponse;
import software.amazon.awssdk.services.organizations.model.OrganizationalUnit;
import software.amazon.awssdk.services.organizations.model.Root;

/** Walks down the units: two calls for each and a page for 20 accounts, where asking each account costs a call each. */
record OrganizationTree(AwsSession session) {

    private record Place(String id, String path) {}

    /** The path of names of the unit that each account is in; accounts of units that cannot be read are absent. */
    Map<String, String> paths(List<CallFailed> failures) throws InterruptedException {
        Map<String, String> paths = new HashMap<>();
        Deque<Place> open = new ArrayDeque<>();
        try {
            open.addAll(roots());
        } catch (CallFailed failed) {
            failures.add(failed);
        }
        while (!open.isEmpty()) {
            Place place = open.remove();
            try {
                for (String account : accounts(place)) {
                    paths.put(account, place.path());
                }
                open.addAll(units(place));
            } catch (CallFailed failed) {
                failures.add(failed);
                if (failed.status() == 400) {
                    return paths; // what is refused for one unit is refused for all
                }
            }
        }
        return paths;
    }

    private List<Place> roots() throws CallFailed, InterruptedException {
        List<Place> roots = new ArrayList<>();
        Pages.read(Api.LIST_ROOTS, region(), token -> {
            ListRootsResponse page = session.calls()
                    .call(
                            Api.LIST_ROOTS,
                            region(),
                            session.credentials(),
                            with -> session.clients()
                                    .organizations(region())
                                    .listRoots(r -> r.nextToken(token).overrideConfiguration(with)))
                    .value();
            for (Root root : page.roots()) {
                roots.add(new Place(root.id(), root.name()));
            }
            return page.nextToken();
        });
        return roots;
    }

    private List<Place> units(Place parent) throws CallFailed, InterruptedException {
        List<Place> units = new ArrayList<>();
        Pages.read(Api.LIST_ORGANIZATIONAL_UNITS, region(), token -> {
            ListOrganizationalUnitsForParentResponse page = session.calls()
                    .call(
                            Api.LIST_ORGANIZATIONAL_UNITS,
                            region(),
                            session.credentials(),
                            with -> session.clients()
                                    .organizations(region())
                                    .listOrganizationalUnitsForParent(r -> r.parentId(parent.id())
                                            .nextToken(token)
                                            .overrideConfiguration(with)))
                    .value();
            for (OrganizationalUnit unit : page.organizationalUnits()) {
                units.add(new Place(unit.id(), parent.path() + "/" + unit.name()));
            }
            return page.nextToken();
        });
        return units;
    }

    private List<String> accounts(Place parent) throws CallFailed, InterruptedException {
        List<String> accounts = new ArrayList<>();
        Pages.read(Api.LIST_ACCOUNTS_FOR_PARENT, region(), token -> {
            ListAccountsForParentResponse page = session.calls()
                    .call(
                            Api.LIST_ACCOUNTS_FOR_PARENT,
                            region(),
                            session.credentials(),
                            with -> session.clients()
                                    .organizations(region())
                                    .listAccountsForParent(r -> r.parentId(parent.id())
                                            .nextToken(token)
                                            .overrideConfiguration(with)))
                    .value();
            page.accounts().forEach(account -> accounts.add(account.id()));
            return page.nextToken();
        });
        return accounts;
    }

    private String region() {
        return session.connection().homeRegion();
    }
}
