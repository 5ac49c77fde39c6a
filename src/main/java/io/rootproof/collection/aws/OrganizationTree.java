package io.rootproof.collection.aws;

import io.rootproof.prevention.Place;
import io.rootproof.prevention.Place.Kind;
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

    /** A root or a unit with what is above it, from the root down to itself. */
    private record Branch(List<Place> places) {

        String id() {
            return places.getLast().id();
        }

        Branch and(Place below) {
            List<Place> longer = new ArrayList<>(places);
            longer.add(below);
            return new Branch(List.copyOf(longer));
        }
    }

    /** From the root down, the units that each account is in; accounts of units that cannot be read are absent. */
    Map<String, List<Place>> above(List<CallFailed> failures) throws InterruptedException {
        Map<String, List<Place>> above = new HashMap<>();
        Deque<Branch> open = new ArrayDeque<>();
        try {
            open.addAll(roots());
        } catch (CallFailed failed) {
            failures.add(failed);
        }
        while (!open.isEmpty()) {
            Branch branch = open.remove();
            try {
                for (String account : accounts(branch)) {
                    above.put(account, branch.places());
                }
                open.addAll(units(branch));
            } catch (CallFailed failed) {
                failures.add(failed);
                if (failed.status() == 400) {
                    return above; // what is refused for one unit is refused for all
                }
            }
        }
        return above;
    }

    private List<Branch> roots() throws CallFailed, InterruptedException {
        List<Branch> roots = new ArrayList<>();
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
                roots.add(new Branch(List.of(new Place(root.id(), root.name(), Kind.ROOT))));
            }
            return page.nextToken();
        });
        return roots;
    }

    private List<Branch> units(Branch parent) throws CallFailed, InterruptedException {
        List<Branch> units = new ArrayList<>();
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
                units.add(parent.and(new Place(unit.id(), unit.name(), Kind.UNIT)));
            }
            return page.nextToken();
        });
        return units;
    }

    private List<String> accounts(Branch parent) throws CallFailed, InterruptedException {
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
