package io.rootproof.period;

/**
 * Which entries of log and audit log may be read. They are about something, told by its kind and number; what names an
 * account is looked up by that, what names none stands in a list, and what is in neither is hidden from whoever may not
 * read everything of its time.
 */
final class SeenEntries {

    /** About the control and its proof, and about people: of no account. The record of a review names accounts of all. */
    private static final String OF_NO_ACCOUNT = "(%1$s like 'control-card/%%' or %1$s like 'checkpoint/%%'"
            + " or %1$s like 'person/%%' or %1$s like 'collection-runs/%%'"
            + " or %1$s in ('login', 'log', 'audit-log', 'people', 'accounts', 'tickets', 'evidence', 'bundles',"
            + " 'collection-runs'))";

    private final Seen seen;
    private final String subject;
    private final String at;

    private SeenEntries(Seen seen, String subject, String at) {
        this.seen = seen;
        this.subject = subject;
        this.at = at;
    }

    static Part of(Seen seen, String subject, String at) {
        if (seen.everything()) {
            return Part.EVERYTHING;
        }
        return seen.periods().isEmpty() ? Part.NOTHING : new SeenEntries(seen, subject, at).part();
    }

    private Part part() {
        String all = seen.ids(SeenPeriod::all);
        String some = seen.ids(period -> !period.all());
        String others = "(" + subject + " not like 'audit-period/%' or " + number(14) + " in (" + seen.ids() + "))";
        String whole = all.isEmpty()
                ? "1 = 0"
                : "exists (select 1 from audit_period sp where sp.id in (" + all + ")" + time() + ")";
        String named = some.isEmpty() ? "1 = 0" : named(some);
        return new Part("(" + others + " and (" + whole + " or " + named + "))");
    }

    private String named(String ids) {
        String time = "exists (select 1 from audit_period sp where sp.id in (" + ids + ")" + time() + ")";
        return "(case when " + subject + " like 'account/%' then "
                + flag(members("", "substring(" + subject + " from 9)", ids))
                + " when " + subject + " like 'ticket/%' then "
                + flag(members("ticket st, ", "st.account_id and st.number = " + number(8), ids))
                + " when " + subject + " like 'evidence/%' then "
                + flag(members("evidence_record sr, ", "sr.account_id and sr.id = " + number(10), ids))
                + " when " + subject + " like 'exception/%' then "
                + flag(members("risk_acceptance sa, ", "sa.account_id and sa.id = " + number(11), ids))
                + " when " + subject + " like 'audit-period/%' then " + flag(time)
                + " when " + OF_NO_ACCOUNT.formatted(subject) + " then " + flag(time)
                + " else 0 end = 1)";
    }

    private String members(String besides, String account, String ids) {
        return "exists (select 1 from " + besides + "audit_period_member sm, audit_period sp where sp.id = sm.period_id"
                + " and sm.account_id = " + account + " and sm.period_id in (" + ids + ")" + time() + ")";
    }

    private String time() {
        return " and sp.from_at <= " + at + " and " + at + " < sp.to_at";
    }

    private static String flag(String condition) {
        return "(case when " + condition + " then 1 else 0 end)";
    }

    /** What stands behind the kind, as a number; 0, which nothing has, where it is none. */
    private String number(int from) {
        String text = "substring(" + subject + " from " + from + " for 18)";
        // Both databases replace what they translate to something; only one drops what it translates to nothing.
        String others = "replace(translate(" + text + ", '123456789', '000000000'), '0', '')";
        return "cast(case when " + text + " <> '' and " + others + " = '' then " + text + " else '0' end as bigint)";
    }
}
