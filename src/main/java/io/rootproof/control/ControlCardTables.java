package io.rootproof.control;

/** The parts of the card that are made from its typed fields, as Markdown tables: no number is written down twice. */
public final class ControlCardTables {

    public static final String POLICY_TITLE = "Evidence ages and deadlines";
    public static final String MAPPINGS_TITLE = "Framework mappings";

    private ControlCardTables() {}

    public static String policy(ControlPolicy policy) {
        StringBuilder table = new StringBuilder("| What | By this card |\n|---|---|\n");
        PolicySentences.of(policy)
                .forEach((what, value) -> table.append("| ")
                        .append(what)
                        .append(" | ")
                        .append(value)
                        .append(" |\n"));
        return table.toString().strip();
    }

    public static String mappings(ControlCard card) {
        StringBuilder table = new StringBuilder("| Framework | Requirement |\n|---|---|\n");
        for (FrameworkMapping mapping : card.mappings()) {
            table.append("| ").append(cell(mapping.framework())).append(" | ").append(cell(mapping.requirement()));
            if (mapping.note() != null) {
                table.append(" (").append(cell(mapping.note())).append(')');
            }
            table.append(" |\n");
        }
        return table + "\n" + card.mappingNote().strip();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
