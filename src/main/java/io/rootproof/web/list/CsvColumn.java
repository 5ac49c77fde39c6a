package io.rootproof.web.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cell of every row of an exported list.
 *
 * @param column key of the {@link Column} that it belongs to: it is left out when that column is not chosen
 * @param header its name in the first line, which programs rely on
 */
public record CsvColumn<T>(String column, String header, Function<T, @Nullable Object> value) {}
