package io.rootproof.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jboss.logging.MDC;

/**
 * What a request sent to the database, counted where the driver begins. A request is known by its {@code X-Request-Id},
 * which goes with it from thread to thread; jobs have none, and are not counted. A batch is one statement: it travels
 * once.
 */
public final class Statements {

    private static final Map<String, List<String>> BY_REQUEST = new ConcurrentHashMap<>();

    static final QueryExecutionListener LISTENER = new QueryExecutionListener() {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            List<String> sent = BY_REQUEST.get(String.valueOf(MDC.get("requestId")));
            if (sent != null) {
                sent.add(queries.isEmpty() ? "" : queries.getFirst().getQuery());
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    };

    private Statements() {}

    /** From here on the statements of the request with this id are kept. */
    public static void watch(String requestId) {
        BY_REQUEST.put(requestId, new CopyOnWriteArrayList<>());
    }

    /** The statements of a request that was watched, in their order. */
    public static List<String> of(String requestId) {
        return List.copyOf(BY_REQUEST.remove(requestId));
    }
}
