package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void formula_isDefused(String text) {
        assertThat(CsvExport.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAYMENTS", "a=b", "", "1-2", "支払い", "O'Neil"})
    void ordinaryText_staysAsItIs(String text) {
        assertThat(CsvExport.defused(text)).isEqualTo(text);
    }

    @Test
    void rows_areQuotedWhereNeeded() throws IOException {
        StringWriter out = new StringWriter();
        CsvExport.write(out, List.of("id", "name"), rows -> {
            rows.add(-1, "a \"quoted\", name");
            rows.add(null, "two\nlines");
        });
        assertThat(out.toString()).isEqualTo("id,name\r\n-1,\"a \"\"quoted\"\", name\"\r\n,\"two\nlines\"\r\n");
    }
}
